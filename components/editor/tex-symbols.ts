/** Commands that stand for one sign, each with the sign. */
const SYMBOLS = `
alpha α  beta β  gamma γ  delta δ  epsilon ϵ  varepsilon ε  zeta ζ  eta η  theta θ
vartheta ϑ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  varpi ϖ
rho ρ  varrho ϱ  sigma σ  varsigma ς  tau τ  upsilon υ  phi ϕ  varphi φ  chi χ
psi ψ  omega ω  Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ
Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω
times ×  cdot ·  div ÷  pm ±  mp ∓  ast ∗  star ⋆  circ ∘  bullet ∙
oplus ⊕  ominus ⊖  otimes ⊗  oslash ⊘  odot ⊙  wedge ∧  vee ∨  cap ∩  cup ∪
sqcap ⊓  sqcup ⊔  setminus ∖  dagger †  ddagger ‡  amalg ⨿  uplus ⊎  diamond ⋄  sum ∑
prod ∏  coprod ∐  int ∫  iint ∬  iiint ∭  oint ∮  bigcup ⋃  bigcap ⋂  bigoplus ⨁
bigotimes ⨂  bigvee ⋁  bigwedge ⋀
leq ≤  geq ≥  ll ≪  gg ≫  neq ≠  equiv ≡  sim ∼  simeq ≃  approx ≈
cong ≅  propto ∝  prec ≺  succ ≻  preceq ⪯  succeq ⪰  subset ⊂  supset ⊃  subseteq ⊆
supseteq ⊇  in ∈  ni ∋  notin ∉  mid ∣  parallel ∥  perp ⊥  vdash ⊢  models ⊨
asymp ≍  doteq ≐  triangleq ≜  coloneqq ≔  lesssim ≲  gtrsim ≳
to →  gets ←  rightarrow →  leftarrow ←  Rightarrow ⇒  Leftarrow ⇐  leftrightarrow ↔  Leftrightarrow ⇔  iff ⟺
implies ⟹  mapsto ↦  longrightarrow ⟶  longleftarrow ⟵  hookrightarrow ↪  uparrow ↑  downarrow ↓  Uparrow ⇑  Downarrow ⇓
updownarrow ↕  nearrow ↗  searrow ↘  rightharpoonup ⇀  rightleftharpoons ⇌  leadsto ⇝
infty ∞  partial ∂  nabla ∇  forall ∀  exists ∃  nexists ∄  emptyset ∅  varnothing ∅  neg ¬
top ⊤  bot ⊥  angle ∠  triangle △  square □  ell ℓ  hbar ℏ  Re ℜ  Im ℑ
aleph ℵ  wp ℘  prime ′  degree °  ldots …  cdots ⋯  vdots ⋮  ddots ⋱  langle ⟨
rangle ⟩  lfloor ⌊  rfloor ⌋  lceil ⌈  rceil ⌉  lVert ‖  rVert ‖  lvert |  rvert |
Vert ‖  backslash \\  quad ␣  qquad ␣␣  checkmark ✓  complement ∁  because ∵  therefore ∴
`

export type TexSymbol = { name: string; glyph: string }

export const TEX_SYMBOLS: readonly TexSymbol[] = Array.from(SYMBOLS.matchAll(/(\S+) (\S+)/g), (found) => ({
  name: found[1] ?? '',
  glyph: found[2] ?? '',
}))
