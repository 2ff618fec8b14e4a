@NullMarked
package yihao.talent.institutionquota.mongo;

import org.jspecify.annotations.NullMarked;
