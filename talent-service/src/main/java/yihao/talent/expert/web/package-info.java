@NullMarked
package yihao.talent.expert.web;

import org.jspecify.annotations.NullMarked;
