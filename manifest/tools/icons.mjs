import { png } from './png.mjs';

// The mark: six seats joined in a ring round one child. Drawn on a square from -1 to 1, a shape being a function
// from a point to its distance from the edge (negative inside), so that every size is drawn sharply.
const circle = (x, y, radius) => (px, py) => Math.hypot(px - x, py - y) - radius;
const ring = (radius, width) => (px, py) => Math.abs(Math.hypot(px, py) - radius) - width / 2;
const any = shapes => (px, py) => Math.min(...shapes.map(shape => shape(px, py)));

const seatRadius = 0.22;
const seats = Array.from({ length: 6 }, (_, n) => (n * Math.PI) / 3 - Math.PI / 2)
    .map(angle => circle(Math.cos(angle) * (1 - seatRadius), Math.sin(angle) * (1 - seatRadius), seatRadius));
const table = ring(1 - seatRadius, 0.09);
const child = circle(0, 0, 0.3);

const white = [255, 255, 255];
const warm = [255, 200, 110];

/** Draws layers of [shape, colour] over a background (null: transparent). `reach` is how far the mark's edge is from the centre, in pixels. */
function draw(size, reach, background, layers) {
    const rgba = Buffer.alloc(size * size * 4);
    for (let y = 0; y < size; y++) {
        for (let x = 0; x < size; x++) {
            const at = [(x + 0.5 - size / 2) / reach, (y + 0.5 - size / 2) / reach];
            let colour = background ?? layers[0][1];
            let alpha = background ? 1 : 0;
            for (const [shape, ink] of layers) {
                const cover = Math.min(1, Math.max(0, 0.5 - shape(...at) * reach));
                if (cover === 0) continue;
                colour = colour.map((c, n) => ink[n] * cover + c * (1 - cover));
                alpha = cover + alpha * (1 - cover);
            }
            rgba.set([...colour.map(Math.round), Math.round(alpha * 255)], (y * size + x) * 4);
        }
    }
    return png(size, rgba);
}

/** The store's colour icon: 192 pixels, the mark in the middle of a solid square of the accent colour ("#rrggbb"). */
export function colourIcon(accent) {
    const background = [1, 3, 5].map(at => parseInt(accent.slice(at, at + 2), 16));
    return draw(192, 62, background, [[any([table, ...seats]), white], [child, warm]]);
}

/** The store's outline icon: 32 pixels, white on transparent, the mark reaching the edges. */
export function outlineIcon() {
    return draw(32, 16, null, [[any([table, ...seats, child]), white]]);
}
