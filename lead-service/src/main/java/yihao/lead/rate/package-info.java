/// Exchange rates as finance uploads them; a missing rate is never invented.
@NullMarked
package yihao.lead.rate;

import org.jspecify.annotations.NullMarked;
