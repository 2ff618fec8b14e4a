@NullMarked
package yihao.project.quarterlyreport.web;

import org.jspecify.annotations.NullMarked;
