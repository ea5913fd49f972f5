export const musclesAndTendons = `
# M6: muscles, tendons
M60.- Myositis
M60.9 Myositis, unspecified
M62.- Other disorders of muscle
M62.0- Separation of muscle (nontraumatic)
M62.08 Separation of muscle (nontraumatic), other site
M62.4- Contracture of muscle
M62.40 Contracture of muscle, unspecified site
M62.41- Contracture of muscle, shoulder
M62.411 Contracture of muscle, right shoulder
M62.5- Muscle wasting and atrophy, not elsewhere classified
M62.50 Muscle wasting and atrophy, not elsewhere classified, unspecified site
  short: Muscle wasting and atrophy, NEC, unsp site
M62.56- Muscle wasting and atrophy, not elsewhere classified, lower leg
  short: Muscle wasting and atrophy, NEC, lower leg
M62.561 Muscle wasting and atrophy, not elsewhere classified, right lower leg
  short: Muscle wasting and atrophy, NEC, right lower leg
M62.562 Muscle wasting and atrophy, not elsewhere classified, left lower leg
  short: Muscle wasting and atrophy, NEC, left lower leg
M62.59 Muscle wasting and atrophy, not elsewhere classified, multiple sites
  short: Muscle wasting and atrophy, NEC, multiple sites
M62.8- Other specified disorders of muscle
M62.81 Muscle weakness (generalized)
M62.82 Rhabdomyolysis
M62.83- Muscle spasm
M62.830 Muscle spasm of back
M62.831 Muscle spasm of calf
M62.838 Other muscle spasm
M62.84 Sarcopenia
M62.89 Other specified disorders of muscle
M62.9 Disorder of muscle, unspecified
M65.- Synovitis and tenosynovitis
M65.1- Other infective (teno)synovitis
M65.10 Other infective (teno)synovitis, unspecified site
M65.2- Calcific tendinitis
M65.20 Calcific tendinitis, unspecified site
M65.3- Trigger finger
M65.30 Trigger finger, unspecified finger
M65.31- Trigger thumb
M65.311 Trigger thumb, right thumb
M65.312 Trigger thumb, left thumb
M65.32- Trigger finger, index finger
M65.321 Trigger finger, right index finger
M65.322 Trigger finger, left index finger
M65.33- Trigger finger, middle finger
M65.331 Trigger finger, right middle finger
M65.332 Trigger finger, left middle finger
M65.34- Trigger finger, ring finger
M65.341 Trigger finger, right ring finger
M65.342 Trigger finger, left ring finger
M65.35- Trigger finger, little finger
M65.351 Trigger finger, right little finger
M65.4 Radial styloid tenosynovitis [de Quervain]
M65.8- Other synovitis and tenosynovitis
M65.81- Other synovitis and tenosynovitis, shoulder
M65.811 Other synovitis and tenosynovitis, right shoulder
M65.84- Other synovitis and tenosynovitis, hand
M65.841 Other synovitis and tenosynovitis, right hand
M65.842 Other synovitis and tenosynovitis, left hand
M65.87- Other synovitis and tenosynovitis, ankle and foot
M65.871 Other synovitis and tenosynovitis, right ankle and foot
M67.- Other disorders of synovium and tendon
M67.4- Ganglion
M67.40 Ganglion, unspecified site
M67.41- Ganglion, shoulder
M67.411 Ganglion, right shoulder
M67.43- Ganglion, wrist
M67.431 Ganglion, right wrist
M67.432 Ganglion, left wrist
M67.44- Ganglion, hand
M67.441 Ganglion, right hand
M67.442 Ganglion, left hand
M67.47- Ganglion, ankle and foot
M67.471 Ganglion, right ankle and foot
M67.8- Other specified disorders of synovium and tendon
M67.81- Other specified disorders of synovium and tendon, shoulder
M67.811 Other specified disorders of synovium, right shoulder
M67.9- Unspecified disorder of synovium and tendon
M67.91- Unspecified disorder of synovium and tendon, shoulder
M67.911 Unspecified disorder of synovium and tendon, right shoulder
M67.912 Unspecified disorder of synovium and tendon, left shoulder
M67.919 Unspecified disorder of synovium and tendon, unspecified shoulder
  short: Unsp disorder of synovium and tendon, unspecified shoulder
`;
