@NullMarked
package yihao.lead.network;

import org.jspecify.annotations.NullMarked;
