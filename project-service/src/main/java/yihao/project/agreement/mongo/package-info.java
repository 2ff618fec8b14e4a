/// Investment agreements in MongoDB.
@NullMarked
package yihao.project.agreement.mongo;

import org.jspecify.annotations.NullMarked;
