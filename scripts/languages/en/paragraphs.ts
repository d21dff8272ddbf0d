import type { ParagraphLanguage } from '../../model/language/paragraphs.ts'

export const paragraphs = {
  captionLabels: ['image', 'images', 'photo', 'photos', 'photograph', 'picture', 'caption', 'file'],
  credit:
    /\b(?:Image|Photo|Photograph|Picture|Credit|Photo credit|File photo)s?(?:: | by | courtesy of )[^:!?]{1,60}$|\/(?:Reuters|AP|AFP|EPA|PA|Getty Images|Associated Press|Shutterstock|Alamy|Bloomberg|UPI|DPA|TASS|Xinhua)(?: Photo| Images)?\)?\.?$|\((?:AP|Reuters|AFP|EPA) Photo[^()]{0,60}\)$/,
  notSpeakers: new Set(
    (
      'update,updated,note,notes,correction,clarification,breaking,exclusive,opinion,analysis,watch,read,read more,related,' +
      'see also,more,video,audio,photo,photos,picture,image,caption,credit,source,sources,date,time,venue,where,when,who,what,' +
      'why,how,price,cost,address,phone,tel,email,website,web,contact,warning,disclaimer,advertisement,topics,tags,category,' +
      'share,published,by,location,rating,verdict,score,result,results,summary,background,conclusion,pros,cons,tip,tips,step,' +
      'ingredients,method,serves,director,cast,author,genre,runtime,age,height,weight,born,died,name,position,club,team,teams,' +
      'referee,attendance,goals,scorers,subs,booked,man of the match,half-time,full-time,key points,fact,claim,ps,also read'
    ).split(','),
  ),
  askers: new Set(['q', 'a', 'question', 'answer']),
  addressing: /\b(?:I|I['’](?:m|ve|d|ll)|we|you|my|our|your|me|us)\b/i,
} satisfies ParagraphLanguage
