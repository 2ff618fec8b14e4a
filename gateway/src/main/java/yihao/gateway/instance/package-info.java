/// Any number of instances of each service behind one gateway: who answers is asked in turn, who does
/// not is left out at once, and no request that may have been done is sent again.
@NullMarked
package yihao.gateway.instance;

import org.jspecify.annotations.NullMarked;
