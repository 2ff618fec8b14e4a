@NullMarked
package yihao.talent.institutionquota.web;

import org.jspecify.annotations.NullMarked;
