@NullMarked
package yihao.lead.pairing;

import org.jspecify.annotations.NullMarked;
