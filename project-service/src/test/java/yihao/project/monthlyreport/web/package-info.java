@NullMarked
package yihao.project.monthlyreport.web;

import org.jspecify.annotations.NullMarked;
