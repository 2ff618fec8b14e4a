@NullMarked
package yihao.lead.chain;

import org.jspecify.annotations.NullMarked;
