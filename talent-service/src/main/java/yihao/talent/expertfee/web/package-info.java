@NullMarked
package yihao.talent.expertfee.web;

import org.jspecify.annotations.NullMarked;
