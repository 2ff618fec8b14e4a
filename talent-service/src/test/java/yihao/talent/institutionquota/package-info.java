@NullMarked
package yihao.talent.institutionquota;

import org.jspecify.annotations.NullMarked;
