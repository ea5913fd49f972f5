export const discsAndBackPain = `
# M5: discs, back pain
M50.- Cervical disc disorders
M50.1- Cervical disc disorder with radiculopathy
M50.10 Cervical disc disorder with radiculopathy, unspecified cervical region
  short: Cervical disc disorder w radiculopathy, unsp cervical region
M50.11 Cervical disc disorder with radiculopathy, high cervical region
  short: Cerv disc disorder with radiculopathy, high cervical region
M50.12- Cervical disc disorder with radiculopathy, mid-cervical region
  short: Cervical disc disorder w radiculopathy, mid-cervical region
M50.120 Mid-cervical disc disorder, unspecified level
M50.121 Cervical disc disorder at C4-C5 level with radiculopathy
M50.122 Cervical disc disorder at C5-C6 level with radiculopathy
M50.123 Cervical disc disorder at C6-C7 level with radiculopathy
M50.13 Cervical disc disorder with radiculopathy, cervicothoracic region
  short: Cervical disc disorder w radiculopathy, cervicothor region
M50.2- Other cervical disc displacement
M50.20 Other cervical disc displacement, unspecified cervical region
  short: Other cervical disc displacement, unsp cervical region
M50.22- Other cervical disc displacement, mid-cervical region
M50.221 Other cervical disc displacement at C4-C5 level
M50.222 Other cervical disc displacement at C5-C6 level
M50.223 Other cervical disc displacement at C6-C7 level
M50.3- Other cervical disc degeneration
M50.30 Other cervical disc degeneration, unspecified cervical region
  short: Other cervical disc degeneration, unsp cervical region
M50.32- Other cervical disc degeneration, mid-cervical region
M50.320 Other cervical disc degeneration, mid-cervical region, unspecified level
  short: Other cerv disc degeneration, mid-cervical rgn, unsp level
M50.321 Other cervical disc degeneration at C4-C5 level
M50.322 Other cervical disc degeneration at C5-C6 level
M50.323 Other cervical disc degeneration at C6-C7 level
M50.8- Other cervical disc disorders
M50.80 Other cervical disc disorders, unspecified cervical region
M50.9- Cervical disc disorder, unspecified
M50.90 Cervical disc disorder, unspecified, unspecified cervical region
  short: Cervical disc disorder, unsp, unspecified cervical region
M51.- Thoracic, thoracolumbar, and lumbosacral intervertebral disc disorders
  short: Thoracic, thoracolum, and lumbosacral intvrt disc disorders
M51.0- Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with myelopathy
  short: Thoracic, thrclm and lumbosacr intvrt disc disord w myelpath
M51.04 Intervertebral disc disorders with myelopathy, thoracic region
  short: Intervertebral disc disorders w myelopathy, thoracic region
M51.06 Intervertebral disc disorders with myelopathy, lumbar region
M51.1- Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with radiculopathy
  short: Thor, thrclm & lumbosacr intvrt disc disord w radiculopathy
M51.14 Intervertebral disc disorders with radiculopathy, thoracic region
  short: Intvrt disc disorders w radiculopathy, thoracic region
M51.15 Intervertebral disc disorders with radiculopathy, thoracolumbar region
  short: Intvrt disc disorders w radiculopathy, thoracolumbar region
M51.16 Intervertebral disc disorders with radiculopathy, lumbar region
  short: Intervertebral disc disorders w radiculopathy, lumbar region
M51.17 Intervertebral disc disorders with radiculopathy, lumbosacral region
  short: Intvrt disc disorders w radiculopathy, lumbosacral region
M51.2- Other thoracic, thoracolumbar and lumbosacral intervertebral disc displacement
  short: Oth thoracic, thrclm and lumbosacr intvrt disc displacmnt
M51.24 Other intervertebral disc displacement, thoracic region
M51.25 Other intervertebral disc displacement, thoracolumbar region
M51.26 Other intervertebral disc displacement, lumbar region
M51.27 Other intervertebral disc displacement, lumbosacral region
M51.3- Other thoracic, thoracolumbar and lumbosacral intervertebral disc degeneration
  short: Oth thoracic, thrclm and lumbosacr intvrt disc degeneration
M51.34 Other intervertebral disc degeneration, thoracic region
M51.36- Other intervertebral disc degeneration, lumbar region
M51.360 Other intervertebral disc degeneration, lumbar region with discogenic back pain only
  short: Other intvrt disc degen, lum rgn with discog back pain only
M51.361 Other intervertebral disc degeneration, lumbar region with lower extremity pain only
  short: Other intvrt disc degen, lum region with low extrm pain only
M51.362 Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain
  short: Oth intvrt disc degen, lum rgn w discog bck & lw extrm pain
M51.369 Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain
  short: Oth intvrt disc degen, lum rgn w/o lum bck or lw extrm pain
M51.37- Other intervertebral disc degeneration, lumbosacral region
M51.370 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only
  short: Oth intvrt disc degen, lumbosacr rgn w discog bck pain only
M51.371 Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only
  short: Oth intvrt disc degen, lumbosacr rgn w low extrm pain only
M51.372 Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain
  short: Oth intvrt disc degen, lumbosacr w discog bck & lw extrm pn
M51.379 Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain
  short: Oth intvrt disc degen, lumbosacr w/o lum bck or lw extrm pn
M51.8- Other thoracic, thoracolumbar and lumbosacral intervertebral disc disorders
  short: Oth thoracic, thoracolum and lumbosacr intvrt disc disorders
M51.84 Other intervertebral disc disorders, thoracic region
M51.86 Other intervertebral disc disorders, lumbar region
M51.9 Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder
  short: Unsp thoracic, thoracolum and lumbosacr intvrt disc disorder
M53.- Other and unspecified dorsopathies, not elsewhere classified
M53.2- Spinal instabilities
M53.2X- Spinal instabilities
M53.2X7 Spinal instabilities, lumbosacral region
M53.3 Sacrococcygeal disorders, not elsewhere classified
M53.8- Other specified dorsopathies
M53.82 Other specified dorsopathies, cervical region
M53.9 Dorsopathy, unspecified
M54.- Dorsalgia
M54.1- Radiculopathy
M54.10 Radiculopathy, site unspecified
M54.11 Radiculopathy, occipito-atlanto-axial region
M54.12 Radiculopathy, cervical region
M54.13 Radiculopathy, cervicothoracic region
M54.14 Radiculopathy, thoracic region
M54.15 Radiculopathy, thoracolumbar region
M54.16 Radiculopathy, lumbar region
M54.17 Radiculopathy, lumbosacral region
M54.18 Radiculopathy, sacral and sacrococcygeal region
M54.2 Cervicalgia
M54.3- Sciatica
M54.30 Sciatica, unspecified side
M54.31 Sciatica, right side
M54.32 Sciatica, left side
M54.4- Lumbago with sciatica
M54.40 Lumbago with sciatica, unspecified side
M54.41 Lumbago with sciatica, right side
M54.42 Lumbago with sciatica, left side
M54.5- Low back pain
M54.50 Low back pain, unspecified
M54.51 Vertebrogenic low back pain
M54.59 Other low back pain
M54.6 Pain in thoracic spine
M54.8- Other dorsalgia
M54.81 Occipital neuralgia
M54.89 Other dorsalgia
M54.9 Dorsalgia, unspecified
`;
