/// What talent-service knows of its neighbours, in its own words: units, projects, enterprises. Copies kept from
/// events.
@NullMarked
package yihao.talent.copies;

import org.jspecify.annotations.NullMarked;
