import { wordsOf } from '../../text/words.ts'

/** Last words of labels in transcripts that name nobody: what stands before a colon. */
export const unnamed = wordsOf(`
  male female man woman voice unidentified unknown question questions answer q a all both audience member caller
  speaker reporter reporters interviewer narrator moderator host audio crowd translator interpreter`)

/** Labels before a colon that name no speaker. */
export const notSpeakers =
  `update,updated,note,notes,correction,clarification,breaking,exclusive,opinion,analysis,watch,read,
read more,related,see also,more,video,audio,photo,photos,picture,image,caption,credit,source,sources,date,time,venue,where,
when,who,what,why,how,price,cost,address,phone,tel,email,website,web,contact,warning,disclaimer,advertisement,topics,tags,
category,share,published,by,location,rating,verdict,score,result,results,summary,background,conclusion,pros,cons,tip,tips,
step,ingredients,method,serves,director,cast,author,genre,runtime,age,height,weight,born,died,name,position,club,team,teams,
referee,attendance,goals,scorers,subs,booked,man of the match,half-time,full-time,key points,fact,claim,ps,also read`.split(
    /,\n?/,
  )

/** Labels of whoever asks and answers. */
export const askers = wordsOf('q a question answer')
