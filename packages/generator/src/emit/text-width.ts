const beyondAscii = /[^\x20-\x7e]/;

/** Up to this length a loop is quicker than an expression. */
const short = 32;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cc}]/u;

/** East Asian wide and full-width characters of the basic plane, and signs that are shown as pictures. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u261d\u2630-\u2637\u268a-\u268f\u26f9\u270c\u270d\u2e80-\u303e\u3041-\u3247\u3250-\u4dff\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]/;

/** How many columns a text takes where Prettier measures it. */
export function textWidth(text: string): number {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const char of text) {
    if (!zeroWidth.test(char)) width += wide.test(char) ? 2 : 1;
  }
  return width;
}

function isAscii(text: string): boolean {
  if (text.length > short) return !beyondAscii.test(text);
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char < 0x20 || char > 0x7e) return false;
  }
  return true;
}
