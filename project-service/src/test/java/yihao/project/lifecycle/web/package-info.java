@NullMarked
package yihao.project.lifecycle.web;

import org.jspecify.annotations.NullMarked;
