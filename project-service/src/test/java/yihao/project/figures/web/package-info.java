@NullMarked
package yihao.project.figures.web;

import org.jspecify.annotations.NullMarked;
