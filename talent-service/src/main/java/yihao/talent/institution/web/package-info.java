@NullMarked
package yihao.talent.institution.web;

import org.jspecify.annotations.NullMarked;
