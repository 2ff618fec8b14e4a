@NullMarked
package yihao.talent.entitlement;

import org.jspecify.annotations.NullMarked;
