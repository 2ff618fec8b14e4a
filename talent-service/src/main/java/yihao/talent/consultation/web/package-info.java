@NullMarked
package yihao.talent.consultation.web;

import org.jspecify.annotations.NullMarked;
