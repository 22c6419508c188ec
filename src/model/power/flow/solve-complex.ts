/** A square system of complex numbers, row by row. */
export interface ComplexMatrix {
  readonly size: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export interface ComplexVector {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** A matrix of zeros. */
export function complexMatrix(size: number): ComplexMatrix {
  return { size, re: new Float64Array(size * size), im: new Float64Array(size * size) };
}

/** A vector of zeros. */
export function complexVector(size: number): ComplexVector {
  return { re: new Float64Array(size), im: new Float64Array(size) };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Solves M·x = v by Gauss with pivoting; M and v are copied. A singular matrix gives numbers that are not finite. */
export function solveComplex(matrix: ComplexMatrix, vector: ComplexVector): ComplexVector {
  const { size } = matrix;
  const re = matrix.re.slice();
  const im = matrix.im.slice();
  const x = { re: vector.re.slice(), im: vector.im.slice() };
  for (let column = 0; column < size; column += 1) {
    swapRows(size, re, im, x, column, pivotRow(size, re, im, column));
    for (let row = column + 1; row < size; row += 1) eliminate(size, re, im, x, column, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) backSubstitute(size, re, im, x, row);
  return x;
}

function pivotRow(size: number, re: Float64Array, im: Float64Array, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row += 1) {
    const here = Math.hypot(at(re, row * size + column), at(im, row * size + column));
    const there = Math.hypot(at(re, best * size + column), at(im, best * size + column));
    if (here > there) best = row;
  }
  return best;
}

function swapRows(
  size: number,
  re: Float64Array,
  im: Float64Array,
  x: ComplexVector,
  a: number,
  b: number,
): void {
  if (a === b) return;
  const swap = (values: Float64Array, i: number, j: number) => {
    const kept = at(values, i);
    values[i] = at(values, j);
    values[j] = kept;
  };
  for (let column = 0; column < size; column += 1) {
    swap(re, a * size + column, b * size + column);
    swap(im, a * size + column, b * size + column);
  }
  swap(x.re, a, b);
  swap(x.im, a, b);
}

function eliminate(
  size: number,
  re: Float64Array,
  im: Float64Array,
  x: ComplexVector,
  column: number,
  row: number,
): void {
  const pr = at(re, column * size + column);
  const pi = at(im, column * size + column);
  const ar = at(re, row * size + column);
  const ai = at(im, row * size + column);
  const norm = pr * pr + pi * pi;
  const fr = (ar * pr + ai * pi) / norm;
  const fi = (ai * pr - ar * pi) / norm;
  for (let k = column; k < size; k += 1) {
    const br = at(re, column * size + k);
    const bi = at(im, column * size + k);
    re[row * size + k] = at(re, row * size + k) - (fr * br - fi * bi);
    im[row * size + k] = at(im, row * size + k) - (fr * bi + fi * br);
  }
  const vr = at(x.re, column);
  const vi = at(x.im, column);
  x.re[row] = at(x.re, row) - (fr * vr - fi * vi);
  x.im[row] = at(x.im, row) - (fr * vi + fi * vr);
}

function backSubstitute(
  size: number,
  re: Float64Array,
  im: Float64Array,
  x: ComplexVector,
  row: number,
): void {
  let sr = at(x.re, row);
  let si = at(x.im, row);
  for (let k = row + 1; k < size; k += 1) {
    const mr = at(re, row * size + k);
    const mi = at(im, row * size + k);
    sr -= mr * at(x.re, k) - mi * at(x.im, k);
    si -= mr * at(x.im, k) + mi * at(x.re, k);
  }
  const dr = at(re, row * size + row);
  const di = at(im, row * size + row);
  const norm = dr * dr + di * di;
  x.re[row] = (sr * dr + si * di) / norm;
  x.im[row] = (si * dr - sr * di) / norm;
}
