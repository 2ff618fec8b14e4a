/// Guidance funds in MongoDB.
@NullMarked
package yihao.project.fund.mongo;

import org.jspecify.annotations.NullMarked;
