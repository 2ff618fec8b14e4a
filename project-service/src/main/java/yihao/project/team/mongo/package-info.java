/// Teams in the store.
@NullMarked
package yihao.project.team.mongo;

import org.jspecify.annotations.NullMarked;
