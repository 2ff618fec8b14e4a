@NullMarked
package yihao.talent.expertyear.web;

import org.jspecify.annotations.NullMarked;
