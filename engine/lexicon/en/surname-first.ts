import { wordSet } from '../word-list';

/**
 * Family names that stand first in a Korean, Chinese or Vietnamese name (Kim Jong Un, Xi Jinping, Nguyen Phu Trong), so
 * that the first word is never taken for a given name. By hand, from the most frequent family names of those countries.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = wordSet(
  `
  kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon moon
  yang bae baek heo nam shim noh roh ha joo ri pak chae ban xi li wang zhang liu chen zhao huang zhou wu xu sun hu zhu gao
  lin he guo ma luo liang zheng xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
  ding ren yao fang fu jin hua jia qin wen mao hou tsai tsang lam leung chan wong ho cheung lau ng ai
  koh goh toh teo ong tay yeo
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly dinh truong to mai
  `,
);
