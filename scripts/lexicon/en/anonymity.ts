/**
 * Wordings by which an article tells that a name is withheld. Words one after the other; `a|b` is one or the other, `a?` may be
 * left out, `..3` passes over up to three words.
 */
export const WITHHOLDING: readonly string[] = [
  'agreed|agreeing? to? speak|speaks|spoke|spoken|speaking|talk|talked|talking? ..2 on|under the|a? condition|conditions|promise|guarantee|grounds of strict? anonymity|confidentiality',
  'speak|speaks|spoke|spoken|speaking|talk|talked|talking? ..2 on|under the? condition|understanding|basis that? ..4 not be named|identified|quoted|used|published|revealed|disclosed',
  'speak|speaks|spoke|spoken|speaking|talk|talked|talking? ..2 on|under the? condition|understanding|basis that? ..4 remain|stay|remained|stayed anonymous|unnamed|unidentified|confidential|secret',
  'ask|asks|asked|asking|request|requests|requested|requesting|prefer|prefers|preferred|preferring|want|wants|wanted|wish|wishes|wished|wishing|choose|chose|opted|insisted|begged not to be further? named|identified|quoted|filmed|photographed',
  'ask|asks|asked|asking|request|requests|requested|requesting|prefer|prefers|preferred|preferring|want|wants|wanted|wish|wishes|wished|wishing|choose|chose|opted to be? remain|remains|stay|kept|left? anonymous|unnamed|nameless|unidentified',
  'ask|asks|asked|asking|request|requests|requested|requesting|insist|insists|insisted|insisting|demanded for|on? anonymity|confidentiality',
  "ask|asks|asked|asking|request|requests|requested|requesting|insisted|insisting that? ..1 his|her|their|the ..2 name|names|surname|surnames|identity|identities not|n't|be be? used|published|revealed|printed|disclosed|given|mentioned|withheld|changed|concealed|protected",
  'ask|asks|asked|asking|request|requests|requested|requesting that ..2 not be named|identified|quoted',
  'asked|wanted|wished|preferred|agreed|wants|wishes|asks to be identified|known|named|referred|quoted only|just? to? only? by|as',
  'refuse|refuses|refused|refusing|decline|declines|declined|declining to be named|identified',
  'refuse|refuses|refused|refusing|decline|declines|declined|declining to give|reveal|disclose|provide|share|use his|her|their ..2 name|names|surname|surnames|identity',
  "did|does|do|would not|n't want|wish|like his|her|their? full|real|last? name|names? to be named|identified|used|published|printed",
  "did|does|do|would not|n't give|reveal|disclose|want|wish to? give|reveal|disclose? his|her|their ..1 name|names|surname|identity",
  "can|could|may|must|will not|n't legally|publicly? be named|identified",
  'cannot legally|publicly? be named|identified',
  "is|are|was|were|being|been? not|n't being? named|naming|identified|identifying because|to|in",
  'is|are|was|were|been|being|be? granted|given|promised|offered|guaranteed anonymity',
  'speak|speaks|spoke|speaking|talked|talking|commented ..2 anonymously',
  "is|are|was|were|am|being|been? not|n't authorised|authorized|permitted|allowed|cleared|empowered|supposed to speak|comment|discuss|talk|brief|disclose|give|make|reveal|release|share|be",
  'lacked|lacks|lack|lacking|without|had|has|have no? the? authorisation|authorization|authority|permission|clearance to speak|comment|discuss|talk|brief|disclose|give',
  "not|n't have|having|given|been? given? the? authorisation|authorization|authority|permission|clearance to speak|comment|discuss|talk|brief|disclose|give",
  'whose ..1 name|names|identity|identities is|are|was|were|has|have|can|could ..2 withheld|withholding|changed|concealed|protected|disclosed|revealed|published',
  'name|names has|have been changed|withheld',
  'gave|give|gives|giving|using|used only? his|her|their only? first name|names|initials',
  'is|are|was|were? forbidden|barred|prohibited|banned from? to? speaking|speak|commenting|comment|discussing|discuss|talking|talk',
  'speaking|spoke|speak|talked|talking|told ..3 off the record',
]

/** Words that go on with such a wording after a comma. */
export const EXPLAINING = 'because as since citing for out due owing so in given to fearing afraid lest'
