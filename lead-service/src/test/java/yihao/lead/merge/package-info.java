@org.jspecify.annotations.NullMarked
package yihao.lead.merge;
