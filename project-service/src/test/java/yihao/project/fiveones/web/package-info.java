@NullMarked
package yihao.project.fiveones.web;

import org.jspecify.annotations.NullMarked;
