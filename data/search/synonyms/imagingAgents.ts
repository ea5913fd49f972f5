import type { SynonymSource } from './packSynonyms.ts';

/** Brand and everyday names of radiopharmaceuticals and contrast agents. */
export const IMAGING_AGENTS: SynonymSource = {
  kind: 'brand',
  lines: `
cardiotec = @A9501 | technetium tc 99m teboroxime
mdp; tc mdp; bone scan agent = @A9503 | technetium tc 99m medronate
acutect = @A9504 | technetium tc 99m apcitide
hepatolite = @A9510 | technetium tc 99m disofenin
ceretec = @A9521 | technetium tc 99m exametazime
neotect = @A9536 | technetium tc 99m depreotide
choletec; hida; hida agent = @A9537 | technetium tc 99m mebrofenin
pyp; pyp scan agent = @A9538 | technetium tc 99m pyrophosphate
dtpa; tc dtpa = @A9539 | technetium tc 99m pentetate
dtpa aerosol = @A9567 | technetium tc 99m pentetate aerosol
maa; tc maa = @A9540 | technetium tc 99m macroaggregated albumin
dmsa = @A9551 | technetium tc 99m succimer
glofil = @A9554 | iothalamate
cardiogen; rubidium = @A9555 | rubidium rb 82
neurolite = @A9557 | technetium tc 99m bicisate
ultratag = @A9560 | technetium tc 99m labeled red blood cells
hdp; tc hdp = @A9561 | technetium tc 99m oxidronate
mag3; mag 3 = @A9562 | technetium tc 99m mertiatide
neutrospec = @A9566 | technetium tc 99m fanolesomab
cea scan = @A9568 | technetium tc 99m arcitumomab
indium wbc; indium white cells = @A9570 | indium in 111 labeled white blood cells
oncoscint = @A4642 | indium in 111 satumomab
adreview; mibg i 123 = @A9582 | iodine i 123 iobenguane
azedra = @A9590 | iodine i 131 iobenguane
mibg = @A9582 @A9508 @A9590 | iobenguane
cysview = @A9589 | hexaminolevulinate
tauvid = @A9601 | flortaucipir
cytalux = @A9603 | pafolacianine
lumisight = @A9615 | pegulicianine
posluma = @A9608 | flotufolastat
xenoview = @A9610 | xenon hyperpolarized gas
magtrace = @A9697
elucirem; vueway = @A9573 | gadopiclenol
prohance multipack = @A9576 | gadoteridol
multihance = @A9577 | gadobenate
magnevist; omniscan; optimark = @A9579 | gadolinium based
optison = @Q9956 | octafluoropropane microspheres
definity; definity rt = @Q9957 | perflutren lipid microspheres
imagent = @Q9955 | perflexane
feridex = @Q9953 | iron based magnetic resonance contrast
gastromark = @Q9954 | oral magnetic resonance contrast
locametz = @A9800 | gallium ga 68 gozetotide
illuccix = @A9596 | gallium ga 68 gozetotide
isovue 200; omnipaque 240; isovue 250 = @Q9966 | low osmolar contrast 200 299
isovue 300; isovue 370; omnipaque 300; omnipaque 350; visipaque 320; optiray 320; optiray 350; ultravist 300; ultravist 370 = @Q9967 | low osmolar contrast 300 399
omnipaque 140; omnipaque 180 = @Q9965 | low osmolar contrast 100 199
omnipaque; isovue; visipaque; optiray; ultravist; oxilan = @Q9967 @Q9966 @Q9965 | low osmolar contrast material
ct contrast; iodinated contrast; iodine dye = @Q9967 @Q9966 @Q9965 | low osmolar contrast material
cystografin; conray; renografin; hypaque = high osmolar contrast material
gastrografin = high osmolar contrast material
echo contrast = @Q9957 @Q9956 @Q9950 @A9700
methylene blue; isosulfan blue; lymphazurin = @Q9968
thallium stress; tl 201 = @A9505 | thallous chloride
iodine 131 therapy; radioactive iodine; i131 therapy; rai = @A9517 @A9530 | iodine i 131 therapeutic
p32; p 32 = phosphate p 32
y90 spheres; y90 microspheres; therasphere; sir spheres = @C2616 | brachytherapy yttrium 90
fdg; fdg pet; f 18 fdg; f18 fdg = @A9552 @A9609 | fluorodeoxyglucose
amyloid pet = @A9586 @Q9982 @Q9983 | florbetapir | flutemetamol | florbetaben
psma pet; psma scan = @A9595 @A9596 @A9800 @A9593 @A9594 @A9608
dotatate pet = @A9587 @A9592 @C9067 | gallium ga 68 dotatate
naf pet; sodium fluoride pet = @A9580 | sodium fluoride f 18
ammonia pet = @A9526 | nitrogen n 13 ammonia
tagged red cells; tagged rbc = @A9560
`,
};
