/// Which titles earn which class, by the catalogue in force on the day. Catalogues are data, one version per city and
/// year. Rules TA-01 (class by the catalogue of the day) and TA-02 (historic titles are kept, never printed).
@NullMarked
package yihao.talent.catalogue;

import org.jspecify.annotations.NullMarked;
