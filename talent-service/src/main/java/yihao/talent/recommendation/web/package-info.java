@NullMarked
package yihao.talent.recommendation.web;

import org.jspecify.annotations.NullMarked;
