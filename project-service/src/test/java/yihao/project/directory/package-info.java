@NullMarked
package yihao.project.directory;

import org.jspecify.annotations.NullMarked;
