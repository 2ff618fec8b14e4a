@NullMarked
package yihao.project.quarterlyreport;

import org.jspecify.annotations.NullMarked;
