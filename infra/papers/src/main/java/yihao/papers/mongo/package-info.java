/// Papers in the service's own database.
@NullMarked
package yihao.papers.mongo;

import org.jspecify.annotations.NullMarked;
