import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules of axe-core that look at colours: the only ones that can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What axe-core finds fault with on a page, in light and in dark mode: the theme, the rule, and the elements.
 * @param address where the page is; it is opened anew in each mode, since a page may choose by the theme
 */
export async function accessibilityFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    // Reduced motion: a colour halfway through a transition is no fault of the page.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(address)
    // The pages have no frames of other hosts, so that nothing need be gathered in a window of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze()
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(node => `${colorScheme}: ${id}: ${node.html}`)),
    )
  }
  return faults
}
