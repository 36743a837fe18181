"""Given names by which people greet each other, full and short ones; those that are usual words too are left out."""

_ENGLISH = """
aaron abigail adam adrian aiden alan albert alex alexander alexandra alexis alfred alice alicia alison allan allison
amanda amber amelia amy andrea andrew andy angela anita ann anna anne annette annie anthony antonio april archie ariana
arthur ashley audrey austin ava barbara barry beatrice becky ben benjamin bernard bernice beth betty beverly bill billy
bob bobby brad bradley brandon brenda brian bruce bryan caleb cameron carl carla carlos carmen carol caroline carolyn
catherine cathy charles charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire
clara clarence claudia colin connor craig crystal curtis cynthia dan daniel danielle danny darren dave david dean
deborah debra dennis derek diana diane diego dominic donald donna dora doris dorothy douglas dylan eddie edgar edith
edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen ellie elsie emily emma emmanuel eric erica erik
erin esther ethan eugene eva evan evelyn fatima felix fernando fiona florence frances francesca francis frank fred
frederick gabriel gabriella gareth gary gavin george georgia gerald geraldine gilbert gina giovanni gladys glen glenn
gloria gordon graham greg gregory gwen hannah harold harriet harry harvey heather heidi helen henry herbert holly howard
hugh hugo ian ida isaac isabel isabella isla ivan ivy jack jackson jacob jacqueline jade jake james jamie jan jane janet
janice jared jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill
jim jimmy joan joanna joanne jodie joe joel john johnny jon jonathan jordan jorge jose joseph josephine josh joshua
joyce juan juanita judith judy julia julian juliana julie juliet karen karl kate katherine kathleen kathryn kathy katie
katrina kayla keith kelly ken kenneth kevin kim kimberly kirsten kristen kristin kurt kyle lance larry laura lauren
laurence lawrence leah lee leo leon leonard leslie lewis liam linda lindsay lisa liz logan lois lorraine louis louise
lucas lucia lucy luis luke lydia lynn madison maggie malcolm marc marco marcus margaret margarita maria marie marilyn
mario marion marjorie marlene martha martin marvin mary mason mateo mathew matilda matt matthew maureen maurice max
megan melanie melissa mia michael michele michelle miguel mike mila mildred miles miranda miriam mitchell mohammed molly
monica morgan muhammad muriel nancy naomi natalia natalie natasha nathan nathaniel neil nellie nicholas nick nicola
nicole nigel nina noah noel nora norma norman oliver olivia omar oscar owen pablo pamela patricia patrick paul paula
pauline pedro peggy penelope peter phil philip phillip phoebe phyllis rachel ralph ramona randall raul raymond rebecca
renee ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger roland ron ronald rosa rosemary
rosie ross roy russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara sarah scott sean sebastian sergio
seth shane shannon sharon shaun shawn sheila shelley shirley sidney simon simone sofia sonia sophia sophie spencer
stacey stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tanya tara teresa
terry thelma theo theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor valerie
vanessa vera veronica vicky victor victoria vincent virginia vivian wallace walter wanda warren wayne wendy wesley will
william yolanda yvonne zachary zoe
"""

_RUSSIAN = """
абрам август аврора агата агафья аглая аделина аида айгуль айдар аксинья алан алевтина александр александра алексей
алексий алена алеша алина алиса алла алсу альберт альбина альфия амалия амина анастас анастасия анатолий ангелина андрей
андрюша анжела анжелика анна антон антонина анфиса аня арина аркадий арсен арсений артем артемий артур ася афанасий
ахмед аэлита белла богдан боря борис булат вадик вадим валентин валентина валера валерий валерия валя ваня варвара варя
василий василиса вася венера вениамин вероника вика виктор виктория виолетта виталий виталик витя влад владимир
владислав владислава вова володя всеволод вячеслав галина галя гена геннадий георгий герман глеб гоша григорий гриша
гузель гульнара гуля гурген давид дамир данил данила даниил даниэль даня дарина дарья даша денис джамиля диана дима
динара дмитрий ева евгений евгения егор екатерина елена елизавета ержан ефим женя жанна зарина зинаида зина злата зоя
зульфия зухра иван игнат игорь ильдар илья ильнур ильшат инга инесса инна иннокентий ира ираида ирина иришка камила
карим карина катерина катя кирилл клавдия клара константин костя кристина ксения ксюша лада лана лариса лейла лена
леонид леня лера лиана лида лидия лиза лиля лилия лина лола луиза люба любава людмила люда люся магомед мадина майя
макар максим марат маргарита марина мария марк марьям марьяна матвей маша мила милана милена мирон мирослав мирослава
митя михаил миша мурат муса надя наиль настя наталия наталья наташа нелли никита николай нина нонна нурлан оксана олег
олеся оля ольга павел паша петр петя платон полина поля прохор равиль радик раиса рамиль расул рафаил рафаэль регина
рената ренат рида рима римма рита родион роза роксана рома ростислав руслан рустам рустем сабина савелий саида саша
светлана света святослав севда семен серафима сергей серега сережа слава снежана соня софия софья станислав стас степан
стефания сусанна тагир таисия тамара тамила таня тарас татьяна тая тимофей тимур тихон толя томара тоня ульяна фаина
фарид фарида федор федя феликс филипп фируза хава эдгар эдик эдуард элеонора элина эльвира эльдар эльмира эмилия эмиль
эмма эрик юлиана юлия юля юра юрий яков ян яна ярослав ярослава
"""

_WORDS_TOO = """
вера любовь надежда роман майя лада слава герман август роза злата мила поля лана аврора венера roman april jade ivy
will robin crystal
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
