@NullMarked
package yihao.lead.station;

import org.jspecify.annotations.NullMarked;
