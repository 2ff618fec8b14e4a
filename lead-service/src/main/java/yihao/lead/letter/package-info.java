/// L3 来信: a mail or a calendar entry that somebody forwards becomes a draft of a lead or of a visit,
/// once per unit. It is kept sealed, shown to the officers of its unit, and its key is destroyed where
/// nothing came of it.
@NullMarked
package yihao.lead.letter;

import org.jspecify.annotations.NullMarked;
