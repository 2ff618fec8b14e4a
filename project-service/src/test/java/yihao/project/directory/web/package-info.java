@NullMarked
package yihao.project.directory.web;

import org.jspecify.annotations.NullMarked;
