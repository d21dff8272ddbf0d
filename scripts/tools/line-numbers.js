// Runs in a page that is laid out as on paper: numbers every fifth line of each article's own text, from its first line on.
;(() => {
  const EVERY = 5

  /** Where the lines of a block begin, in pixels below its top. */
  function linesOf(block) {
    const range = document.createRange()
    range.selectNodeContents(block)
    const top = block.getBoundingClientRect().top
    const half = parseFloat(getComputedStyle(block).fontSize) / 2
    const lines = []
    for (const { top: at, bottom, width } of range.getClientRects()) {
      if (width === 0) continue
      // Numbers of notes stand higher than their line: the middle tells which line it is.
      const middle = (at + bottom) / 2 - top
      if (lines.length === 0 || middle > lines.at(-1) + half) lines.push(middle)
    }
    return lines
  }

  function numberIn(block, number, middle) {
    const label = document.createElement('span')
    label.textContent = number
    label.setAttribute('aria-hidden', 'true')
    Object.assign(label.style, {
      position: 'absolute',
      insetInlineStart: '-9mm',
      width: '7mm',
      top: `${middle}px`,
      transform: 'translateY(-50%)',
      textAlign: 'end',
      textIndent: '0',
      font: '8pt sans-serif',
      color: '#333',
    })
    block.style.position = 'relative'
    block.append(label)
  }

  for (const text of document.querySelectorAll('.annotated')) {
    // What lies in the margin of a sheet is not printed.
    text.style.paddingInlineStart = '9mm'
    let count = 0
    const found = []
    for (const block of text.querySelectorAll('[id^="p-"]'))
      for (const middle of linesOf(block)) {
        count += 1
        if (count % EVERY === 0) found.push([block, count, middle])
      }
    // Numbers come in when all lines are counted: they would be lines themselves.
    for (const [block, number, middle] of found) numberIn(block, number, middle)
  }
})()
