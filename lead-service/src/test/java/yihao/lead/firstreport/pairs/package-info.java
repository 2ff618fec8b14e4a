/// The labelled set of investor names: how it was made. Nothing here knows how names are compared.
@NullMarked
package yihao.lead.firstreport.pairs;

import org.jspecify.annotations.NullMarked;
