import type { BoilerplateLexicon } from '../../model/lexicon/boilerplate.ts'
import { paragraphs } from './stages/paragraphs.ts'

/** The entries of a list, parted by commas. */
const listed = (words: string): string[] => words.split(/,\s*/)

/** What pages put around an article. */
export const boilerplate: BoilerplateLexicon = {
  more: listed(
    'read more,read also,also read,see also,more on this story,related,related articles,related stories,recommended,recommended for you,you may also like,you might also like,more from,most read,most popular,trending,up next,read next,watch,listen,continue reading,in pictures',
  ),
  share: listed(
    'share,share this,share this article,share this story,share on facebook,share on x,share on twitter,share on linkedin,share on whatsapp,share via email,tweet,facebook,twitter,linkedin,whatsapp,email,email this,copy link,print,print this page,save,save article,bookmark,comment,comments,leave a comment,follow us,like this',
  ),
  newsletter: listed(
    'sign up for our,sign up to our,sign up for the,sign up to the,subscribe to our,subscribe now,newsletter,in your inbox,to your inbox,enter your email,your email address,support our journalism,become a member,start your free trial,already a subscriber,unlimited access',
  ),
  advertisement: listed(
    'advertisement,advertisements,ad,sponsored,sponsored content,paid content,paid post,promoted,story continues below advertisement,article continues below advertisement,continue reading below,scroll to continue',
  ),
  menu: listed(
    'home,menu,search,sections,skip to content,skip to main content,skip to navigation,back to top,log in,login,sign in,sign out,register,my account,subscribe,contact,contact us,about us,about,help,close,next,previous,cookie settings,accept all cookies,accept cookies,privacy policy,terms of use,terms and conditions',
  ),
  correction: listed(
    "correction,corrections,clarification,editor's note,editor’s note,editors' note,editors’ note,this article was amended,this article was updated,this article has been amended,this article has been corrected,this article has been updated,this story has been corrected,this story has been updated,an earlier version of this,a previous version of this",
  ),
  notice: listed('all rights reserved,copyright ©,© copyright,this material may not be published'),
  by: listed('by,words by,story by,reporting by,report by,written by'),
  dated: listed(
    'published,published on,published at,updated,updated on,last updated,last modified,first published,posted,posted on',
  ),
  captionLabels: paragraphs.captionLabels,
  credit: paragraphs.credit,
}
