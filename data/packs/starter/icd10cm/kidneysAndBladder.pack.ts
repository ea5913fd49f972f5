export const kidneysAndBladder = `
# N0 to N3: kidney, stones, bladder
N04.- Nephrotic syndrome
N04.9 Nephrotic syndrome with unspecified morphologic changes
N05.- Unspecified nephritic syndrome
N05.9 Unspecified nephritic syndrome with unspecified morphologic changes
  short: Unsp nephritic syndrome with unspecified morphologic changes
N10 Acute pyelonephritis
N11.- Chronic tubulo-interstitial nephritis
N11.9 Chronic tubulo-interstitial nephritis, unspecified
N12 Tubulo-interstitial nephritis, not specified as acute or chronic
  short: Tubulo-interstitial nephritis, not spcf as acute or chronic
N13.- Obstructive and reflux uropathy
N13.2 Hydronephrosis with renal and ureteral calculous obstruction
N13.3- Other and unspecified hydronephrosis
N13.30 Unspecified hydronephrosis
N13.6 Pyonephrosis
N13.9 Obstructive and reflux uropathy, unspecified
N17.- Acute kidney failure
N17.9 Acute kidney failure, unspecified
N18.- Chronic kidney disease (CKD)
N18.1 Chronic kidney disease, stage 1
N18.2 Chronic kidney disease, stage 2 (mild)
N18.3- Chronic kidney disease, stage 3 (moderate)
N18.30 Chronic kidney disease, stage 3 unspecified
N18.31 Chronic kidney disease, stage 3a
N18.32 Chronic kidney disease, stage 3b
N18.4 Chronic kidney disease, stage 4 (severe)
N18.5 Chronic kidney disease, stage 5
N18.6 End stage renal disease
N18.9 Chronic kidney disease, unspecified
N19 Unspecified kidney failure
N20.- Calculus of kidney and ureter
N20.0 Calculus of kidney
N20.1 Calculus of ureter
N20.2 Calculus of kidney with calculus of ureter
N20.9 Urinary calculus, unspecified
N23 Unspecified renal colic
N28.- Other disorders of kidney and ureter, not elsewhere classified
  short: Oth disorders of kidney and ureter, not elsewhere classified
N28.1 Cyst of kidney, acquired
N28.9 Disorder of kidney and ureter, unspecified
N30.- Cystitis
N30.0- Acute cystitis
N30.00 Acute cystitis without hematuria
N30.01 Acute cystitis with hematuria
N30.1- Interstitial cystitis (chronic)
N30.10 Interstitial cystitis (chronic) without hematuria
N30.11 Interstitial cystitis (chronic) with hematuria
N30.2- Other chronic cystitis
N30.20 Other chronic cystitis without hematuria
N30.21 Other chronic cystitis with hematuria
N30.3- Trigonitis
N30.30 Trigonitis without hematuria
N30.4- Irradiation cystitis
N30.40 Irradiation cystitis without hematuria
N30.8- Other cystitis
N30.80 Other cystitis without hematuria
N30.9- Cystitis, unspecified
N30.90 Cystitis, unspecified without hematuria
N30.91 Cystitis, unspecified with hematuria
N31.- Neuromuscular dysfunction of bladder, not elsewhere classified
  short: Neuromuscular dysfunction of bladder, NEC
N31.9 Neuromuscular dysfunction of bladder, unspecified
N32.- Other disorders of bladder
N32.0 Bladder-neck obstruction
N32.8- Other specified disorders of bladder
N32.81 Overactive bladder
N32.89 Other specified disorders of bladder
N32.9 Bladder disorder, unspecified
N34.- Urethritis and urethral syndrome
N34.1 Nonspecific urethritis
N34.2 Other urethritis
N35.- Urethral stricture
N35.9- Urethral stricture, unspecified
N35.91- Urethral stricture, unspecified, male
N35.919 Unspecified urethral stricture, male, unspecified site
N39.- Other disorders of urinary system
N39.0 Urinary tract infection, site not specified
N39.3 Stress incontinence (female) (male)
N39.4- Other specified urinary incontinence
N39.41 Urge incontinence
N39.42 Incontinence without sensory awareness
N39.43 Post-void dribbling
N39.44 Nocturnal enuresis
N39.45 Continuous leakage
N39.46 Mixed incontinence
N39.49- Other specified urinary incontinence
N39.490 Overflow incontinence
N39.498 Other specified urinary incontinence
N39.8 Other specified disorders of urinary system
`;
