@NullMarked
package yihao.talent.institution.mongo;

import org.jspecify.annotations.NullMarked;
