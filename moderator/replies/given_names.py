"""Given names by which people greet each other, full and short ones; those that are usual words too are left out."""

_ENGLISH = """
aaron abigail adam adrian agnes aiden alan albert alex alexander alexandra alexis alfred alice alicia alison alistair
allan allison amanda amber amelia amy andrea andrew andy angela anita ann anna anne annelise annette annie anthony
anton antonio april archie ariana arjun arthur ashley audrey austin ava barbara barnaby barry beatrice becky ben
benjamin bernard bernice beth betty beverly bianca bill billy bob bobby brad bradley brandon brenda brian bronwyn
bruce bryan caleb callum cameron camila carl carla carlos carmen carol caroline carolyn catherine cathy charles
charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire clara clarence claudia
clive colin connor corinne craig crystal curtis cynthia daisy dan daniel danielle danny darren dave david dean deborah
debra deepak dennis derek diana diane diego dom dominic donald donna dora doris dorothy douglas dylan eddie edgar
edith edmund edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen ellie elsie elspeth emeka emil
emily emma emmanuel enrique eric erica erik erin esme esther ethan eugene eva evan evelyn fatima fatou felix fergus
fernando finn fiona florence frances francesca francis frank fred frederick freya gabriel gabriella gareth gary gavin
gemma george georgia gerald geraldine gilbert gina giovanni giulia gladys glen glenn gloria gordon graham greg gregory
greta gwen hannah harold harriet harry harvey hassan heather heidi helen henry herbert holly howard hugh hugo ian ida
imogen ingrid iris isaac isabel isabella isabelle isla ivan ivy jack jackson jacob jacqueline jade jake james jamie
jan jane janet janice jared jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse
jessica jessie jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonathan jordan jorge jorgen jose
joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet juno karen karl kate
katherine kathleen kathryn kathy katie katrina kayla keith kelly ken kenneth kevin kim kimberly kirsten kristen
kristin kurt kwame kyle lance larry lars laura lauren laurence lawrence leah lee leila lena leo leon leonard leslie
lewis liam liesl linda lindsay lisa liz logan lois lorraine louis louise luca lucas lucia lucy luis luke lydia lynn
madison maeve maggie magnus malcolm marc marco marcus marek margaret margarita maria marie marilyn mario marion
marjorie marlene marta martha martin marvin mary mason mateo mathew matilda matt matteo matthew maureen maurice max
megan melanie melissa mia michael michele michelle miguel mike mila mildred miles millie miranda miriam mitchell
mohamed mohammed molly monica monique morgan muhammad muriel nadia nancy naomi natalia natalie natasha nathan
nathaniel naveen neil nellie niamh nicholas nick nicola nicole nigel nikhil nina noah noel nora norma norman olga
oliver olivia oluwaseun omar ophelia orla oscar owen pablo pamela patricia patrick paul paula pauline pavel pedro
peggy penelope peter phil philip philippa phillip phoebe phyllis pierre priya rachel rafael ralph ramona randall raul
ravi raymond rebecca renee ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger roland ron
ronald rosa rosalind rosemary rosie ross roy rupert russell ruth ryan sabrina sadie sally sam samantha samir samuel
sandra sandy sanjay saoirse sara sarah scott sean sebastian selina sergio seth shane shannon sharon shaun shawn sheila
shelley shirley sidney simon simone siobhan sofia sonia sophia sophie spencer stacey stanley stella stephanie stephen
steve steven stewart stuart sue susan suzanne sven sylvia tamara tanya tara tariq teresa terry tessa thelma theo
theodore theresa thomas tiffany tilda tim timothy tina todd tom tomasz tommy toni tony tracy travis trevor ulrich
valerie vanessa vera veronica vicky victor victoria vijay vincent virginia vivian wallace walter wanda warren wayne
wendell wendy wesley will william yara yasmin yolanda yusuf yvonne zachary zara zoe
"""

_RUSSIAN = """
абрам август аврора агата агафья аглая агния аделина азамат азат аида айгуль айдар айрат аксинья алан алевтина алекс
александр александра алексей алексий алена аленка алеша алина алиса алихан алла алсу альберт альбина альфия амалия
амина амир анастас анастасия анатолий ангелина андрей андрюша анжела анжелика анна ансар антон антонина анфиса аня
арина аркадий арман арсен арсений артем артемий артур аслан ася афанасий ахмат ахмед аэлита бекзат белла богдан борис
боря булат вадик вадим валентин валентина валера валерий валерия валя ваня варвара варя василий василиса вася венера
вениамин вероника вика виктор виктория виолетта виталий виталик витя влад владимир владислав владислава вова вовка
володя всеволод вячеслав галина галя гена геннадий георгий герман глаша глеб гоша григорий гриша гузель гульнара гуля
гурген давид дамир дамира даниил данил данила даниэла даниэль данияр даня дарина дарья даша демид денис джамиля диана
диляра дима димка динара дмитрий ева евгений евгения егор екатерина елена елизавета елисей ержан есения ефим жанар
жанат жанна женька женя зарема зарина захар зина зинаида злата зоряна зоя зульфия зухра ибрагим иван игнат игорек
игорь идрис ильгиз ильдар ильнур ильшат илья инга инесса инна иннокентий инсаф ира ираида ирина иришка ирочка ислам
камила камилла карим карина катерина катюша катя кирилл клавдия клара коля константин костик костя кристина ксения
ксюха ксюша лада лана лариса лев лейла лена леночка леня леонид лера леха леша лешка лиана лида лидия лиза лилия лиля
лина лола луиза люба любава любаша люда людмила люся магомед мадина майя макар макарий макс максим мансур марат
маргарита марина мария марк маруся марфа марьям марьяна матвей маша мила милана милена мирон мирослав мирослава митя
михаил миша мишка мстислав мурат муса мухаммад надя назар назира наиль настена настя наталия наталья наташа наташка
нелли никита николай никон нина нонна нурия нурлан нюра оксана олег олежка оленька олеся ольга оля остап павел паша
пелагея петр петька петя платон полина поля прасковья прохор равиль радик раиса рамиль расул рафаил рафаэль рашид
регина ренат рената рида рима римма ринат рита родион роза роксана рома ростислав руслан рустам рустем сабина савва
савелий саида салават самуил сания саня саша сашка света светлана святогор святослав севда семен серафим серафима
сергей серега сережа слава славик славка снежана соня софия софья станислав стас степан стефания сусанна тагир таисия
таисья тамара тамила танюша таня тарас тарасик татьяна тая тема тимерлан тимофей тимофейка тимур тихон толик толя
томара тоня ульяна устин фаина фанис фарид фарида фатима федор федя фекла феликс филипп фируза хава халид чингиз
шамиль эвелина эдгар эдик эдуард элеонора элина эльвира эльдар эльза эльмира эмилия эмиль эмма эрик эрика юлиан юлиана
юлия юля юна юра юрий юрка юсуф яков ян яна ярик ярослав ярослава яся
"""

_WORDS_TOO = """
вера тема лев любовь надежда роман майя лада слава герман август роза злата мила поля лана аврора венера roman april
jade ivy will robin crystal daisy iris dom
"""
"""Greeted by where a patronymic or a family name stands beside them, and else not."""

_INDONESIAN = """
aan abdul abdullah ade adi adit aditya agung agus agustin agustina ahmad aisyah ajeng akbar alfian ali alifia amalia
amelia amin amir ana andi andika andre andri andriani ani anisa anita anggi anggraini anton anwar ardi ardian ari arif
arifin aris arman arya asep astri astuti aulia ayu azizah bagas bagus bambang bayu budi budiman cahya cahyani cahyo
candra chandra citra dadang dani danu darma dea dede dedi deni desi desy devi dewi dhea dian diana didik dimas dina dini
dinda dodi doni dwi dyah edi edy efendi eka eko elisa endah endang eni erna erni erwin evi fadil fahmi fahri faisal
fajar fani farah farhan farid fatimah fauzan fauzi febri febrian fera feri ferdi ferry fitri fitria fitriani galih galuh
gilang gita gunawan gusti hadi hafiz halimah hana handoko hani hanif hardi hari haris harun hasan hendra hendri heni
henny heri herman hesti husein ibrahim icha ida ika ikhsan ilham imam indah indra intan ira irawan irfan irma irwan
ismail iwan jamal jaya jihad joko johan juli juwita kartika kartini khairul khoirul komang krisna kurnia kurniawan lala
laila latifah lestari lia lilis lina linda lisa lukman lusi made mahendra maman maria marni maya mega meli melati mila
mira mirna mita muhamad muhammad mulyadi mulyani mulyono mutia nabila nadia nanda nani nia niko nila nina ningsih nisa
nita nova novi novia novita nur nuraini nurhayati nurul nyoman okta oktavia panji prasetyo puji purnama puspita putra
putri putu rafi rahma rahman rahmat rahmawati raka rama ramadhan rangga rani ratih ratna reni reza rian ridho ridwan
rifki rika rina rini rio riska rita riyan rizal rizki rizky rohman rosita rudi rully rusdi salma samsul santi sandi
santoso sari sarah satria sekar septi setiawan shinta sigit silvia sinta siska siti sofyan sri suci sugeng suharto
sukma sulastri sumarni surya susanti susi sutrisno syahrul syifa tari taufik tia tika tina titi titin tono toni tri
tuti tyas udin umar ujang usman utami veri vina vivi wahyu wahyudi wahyuni wawan wayan wening widi widodo widya wijaya
winda wira wiwik wulan yani yanti yanto yayan yayuk yoga yogi yohanes yuda yudi yuli yulia yuliana yulianti yuni yunita
yusuf zahra zaki zainal zainudin
"""

_IN_LATIN_LETTERS = """
aleksandr aleksandra aleksei alena alina anastasia anastasiya andrei andrey anton anya arina artem artyom boris daria
darya dasha denis dima dmitri dmitriy dmitry egor ekaterina evgeniy evgeny galina georgy igor ilya inna irina karina
katya kirill konstantin kristina ksenia lena maksim marina maxim mikhail misha nadia nastya natalya nikita nikolai
nikolay oksana oleg olesya olga olya pavel petr polina roman ruslan sasha sergei sergey svetlana tanya tatiana tatyana
timur uliana vadim valentina valeria vasily viktor viktoria vika vladimir vladislav vyacheslav yana yaroslav yegor
yulia yuri yuriy zhanna
"""

LATIN = frozenset((_ENGLISH + _INDONESIAN + _IN_LATIN_LETTERS).split())
CYRILLIC = frozenset((_RUSSIAN + _WORDS_TOO).split())
AMBIGUOUS = frozenset(_WORDS_TOO.split())
