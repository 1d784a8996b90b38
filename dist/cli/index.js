#!/usr/bin/env node
import{createRequire as e}from"module";var t={5527:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15506);e.exports=r},15506:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function filled(e,t){var n;var r;n=[];for(r=0;r<t;r++){n.push(e)}return n}e.exports=filled},66506:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46445);e.exports=r},46445:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(5527);function zeros(e){return r(0,e)}e.exports=zeros},82983:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(78918);var s=n(49826);var o=n(32268);var i;if(r()){i=s}else{i=o}e.exports=i},49826:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:void 0;e.exports=t},32268:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},90190:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19353);var s=n(14609);var o=n(94151);var i;if(r()){i=s}else{i=o}e.exports=i},14609:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:void 0;e.exports=t},94151:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},32100:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(79439);var s=n(14539);var o=n(35917);var i;if(r()){i=s}else{i=o}e.exports=i},14539:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:void 0;e.exports=t},35917:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},86211:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69890);var s=n(59678);var o=n(17536);var i;if(r()){i=s}else{i=o}e.exports=i},59678:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:void 0;e.exports=t},17536:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},98789:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:null;e.exports=t},78918:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40697);e.exports=r},40697:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(43460);var s=n(98789);function hasFloat64ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=new s([1,3.14,-3.14,NaN]);e=r(t)&&t[0]===1&&t[1]===3.14&&t[2]===-3.14&&t[3]!==t[3]}catch(t){e=false}return e}e.exports=hasFloat64ArraySupport},89780:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90299);e.exports=r},90299:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(80543);function hasGeneratorSupport(){var e;try{r('"use strict"; (function* () {})');e=true}catch(t){e=false}return e}e.exports=hasGeneratorSupport},50015:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86026);e.exports=r},86026:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.hasOwnProperty;function hasOwnProp(e,n){if(e===void 0||e===null){return false}return t.call(e,n)}e.exports=hasOwnProp},21767:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93922);e.exports=r},93922:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function hasSymbolSupport(){return typeof Symbol==="function"&&typeof Symbol("foo")==="symbol"}e.exports=hasSymbolSupport},11505:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64);e.exports=r},64:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21767);var s=r();function hasToStringTagSupport(){return s&&typeof Symbol.toStringTag==="symbol"}e.exports=hasToStringTagSupport},19353:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4824);e.exports=r},4824:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62483);var s=n(28361);var o=n(53213);function hasUint16ArraySupport(){var e;var t;if(typeof o!=="function"){return false}try{t=[1,3.14,-3.14,s+1,s+2];t=new o(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===s-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint16ArraySupport},53213:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:null;e.exports=t},79439:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1434);e.exports=r},1434:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(85541);var s=n(42695);var o=n(12217);function hasUint32ArraySupport(){var e;var t;if(typeof o!=="function"){return false}try{t=[1,3.14,-3.14,s+1,s+2];t=new o(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===s-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint32ArraySupport},12217:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:null;e.exports=t},69890:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70933);e.exports=r},70933:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62440);var s=n(35288);var o=n(92029);function hasUint8ArraySupport(){var e;var t;if(typeof o!=="function"){return false}try{t=[1,3.14,-3.14,s+1,s+2];t=new o(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===s-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint8ArraySupport},92029:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:null;e.exports=t},43460:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10283);e.exports=r},10283:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var s=typeof Float64Array==="function";function isFloat64Array(e){return s&&e instanceof Float64Array||r(e)==="[object Float64Array]"}e.exports=isFloat64Array},46944:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86211);var s=n(90190);var o={uint16:s,uint8:r};e.exports=o},9343:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(52330);e.exports=r},52330:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46944);var s;function isLittleEndian(){var e;var t;e=new r["uint16"](1);e[0]=4660;t=new r["uint8"](e.buffer);return t[0]===52}s=isLittleEndian();e.exports=s},62483:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(61486);e.exports=r},61486:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var s=typeof Uint16Array==="function";function isUint16Array(e){return s&&e instanceof Uint16Array||r(e)==="[object Uint16Array]"}e.exports=isUint16Array},85541:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(82260);e.exports=r},82260:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var s=typeof Uint32Array==="function";function isUint32Array(e){return s&&e instanceof Uint32Array||r(e)==="[object Uint32Array]"}e.exports=isUint32Array},62440:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(24367);e.exports=r},24367:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98863);var s=typeof Uint8Array==="function";function isUint8Array(e){return s&&e instanceof Uint8Array||r(e)==="[object Uint8Array]"}e.exports=isUint8Array},95379:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=34028234663852886e22;e.exports=t},71798:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=11754943508222875e-54;e.exports=t},32417:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.718281828459045;e.exports=t},58148:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2220446049250313e-31;e.exports=t},61264:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.5772156649015329;e.exports=t},92489:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},88674:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.7853981633974483;e.exports=t},14962:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=10.900511;e.exports=t},56151:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.34657359027997264;e.exports=t},41653:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.5707963267948966;e.exports=t},86179:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647>>>0;e.exports=t},16090:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2146435072;e.exports=t},45092:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483648>>>0;e.exports=t},12618:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1048575;e.exports=t},43182:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.9189385332046728;e.exports=t},22043:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.6931471805599453;e.exports=t},1412:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1023|0;e.exports=t},72120:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},17717:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=709.782712893384;e.exports=t},24077:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=170|0;e.exports=t},27717:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=9007199254740991;e.exports=t},94004:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=17976931348623157e292;e.exports=t},8442:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1074|0;e.exports=t},4187:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-708.3964185322641;e.exports=t},68399:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27661);var s=r.NEGATIVE_INFINITY;e.exports=s},75065:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=20|0;e.exports=t},71353:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=3.141592653589793;e.exports=t},39017:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Number.POSITIVE_INFINITY;e.exports=t},32005:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=22250738585072014e-324;e.exports=t},75491:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=5e-324;e.exports=t},95131:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4901161193847656e-8;e.exports=t},60909:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.5066282746310007;e.exports=t},4799:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4142135623730951;e.exports=t},38644:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=6.283185307179586;e.exports=t},6828:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647|0;e.exports=t},28361:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=65535|0;e.exports=t},42695:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=4294967295;e.exports=t},35288:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=255|0;e.exports=t},88314:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(33725);e.exports=r},33725:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Function;e.exports=t},92550:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17529);e.exports=r},17529:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(24408);function isEven(e){return r(e/2)}e.exports=isEven},926:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37217);e.exports=r},37217:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);var s=n(68399);function isInfinite(e){return e===r||e===s}e.exports=isInfinite},24408:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21567);e.exports=r},21567:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);function isInteger(e){return r(e)===e}e.exports=isInteger},90583:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(30226);e.exports=r},30226:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isnan(e){return e!==e}e.exports=isnan},53386:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(45101);e.exports=r},45101:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68399);function isNegativeZero(e){return e===0&&1/e===r}e.exports=isNegativeZero},64597:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(81732);e.exports=r},81732:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);function isNonNegativeInteger(e){return r(e)===e&&e>=0}e.exports=isNonNegativeInteger},56043:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37014);e.exports=r},37014:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(92550);function isOdd(e){if(e>0){return r(e-1)}return r(e+1)}e.exports=isOdd},3574:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66313);e.exports=r},66313:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);function isPositiveZero(e){return e===0&&1/e===r}e.exports=isPositiveZero},40760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17791);e.exports=r},17791:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function abs(e){return Math.abs(e)}e.exports=abs},22366:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37729);e.exports=r},37729:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var s=n(55223);var o=n(234);var i=n(88674);var a=6123233995736766e-32;function acos(e){var t;if(r(e)){return NaN}if(e<-1||e>1){return NaN}if(e>.5){return 2*s(o(.5-.5*e))}t=i-s(e);t+=a;t+=i;return t}e.exports=acos},55223:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(12146);e.exports=r},12146:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var s=n(234);var o=n(88674);var i=n(64511);var a=n(84647);var l=6123233995736766e-32;function asin(e){var t;var n;var u;var c;var f;if(r(e)){return NaN}if(e>0){u=e}else{t=true;u=-e}if(u>1){return NaN}if(u>.625){n=1-u;c=n*a(n);n=s(n+n);f=o-n;n=n*c-l;f-=n;f+=o}else{if(u<1e-8){return e}n=u*u;f=n*i(n);f=u*f+u}return t?-f:f}e.exports=asin},64511:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.16666666666666713}if(e<0){t=-e}else{t=e}if(t<=1){n=-8.198089802484825+e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428))));r=-49.18853881490881+e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))}else{e=1/e;n=.004253011369004428+e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825))));r=1+e*(-14.740913729888538+e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))}return n/r}e.exports=evalrational},84647:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.08333333333333809}if(e<0){t=-e}else{t=e}if(t<=1){n=28.536655482610616+e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243)));r=342.43986579130785+e*(-383.8770957603691+e*(147.0656354026815+e*(-21.947795316429207+e*1)))}else{e=1/e;n=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+e*(-25.56901049652825+e*28.536655482610616)));r=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))}return n/r}e.exports=evalrational},75366:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64057);e.exports=r},65270:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},64057:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var s=n(74075);var o=n(234);var i=n(40760);var a=n(77863);var l=n(52042);var u=n(32417);var c=n(58148);var f=n(65270);var d=10.900511;function beta(e,t){var n;var p;var h;var m;var v;var g;var w;if(r(e)||r(t)){return NaN}if(e<0||t<0){return NaN}if(t===1){return 1/e}if(e===1){return 1/t}w=e+t;if(w<c){v=w/e;v/=t;return v}if(w===e&&t<c){return 1/t}if(w===t&&e<c){return 1/e}if(e<t){g=t;t=e;e=g}p=e+d-.5;h=t+d-.5;m=w+d-.5;v=f(e)*(f(t)/f(w));n=e-.5-t;if(i(t*n)<m*100&&e>100){v*=a(n*s(-t/m))}else{v*=l(p/m,n)}if(m>1e10){v*=l(p/m*(h/m),t)}else{v*=l(p*h/(m*m),t)}v*=o(u/h);return v}e.exports=beta},70894:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77201);e.exports=r},77201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64918).assign;function betainc(e,t,n,s,o){var i=[0,0];s=s===false?false:true;o=o===true?true:false;r(e,t,n,s,o,i,1,0);return i[0]}e.exports=betainc},96077:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(95788);e.exports=r},95788:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(9221);function betaincinv(e,t,n,o){if(r(e)||r(t)||r(n)){return NaN}if(t<=0||n<=0){return NaN}if(e<0||e>1){return NaN}if(o){return s(t,n,1-e,e)[0]}return s(t,n,e,1-e)[0]}e.exports=betaincinv},12288:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(33623);e.exports=r},33623:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27717);var s=n(39017);var o=n(24408);var i=n(90583);var a=n(56043);var l=n(13474);var u=n(48086);function binomcoef(e,t){var n;var c;var f;var d;var p;var h;var m;if(i(e)||i(t)){return NaN}if(!o(e)||!o(t)){return NaN}if(t<0){return 0}c=1;if(e<0){e=-e+t-1;if(a(t)){c*=-1}}if(t>e){return 0}if(t===0||t===e){return c}if(t===1||t===e-1){return c*e}if(e-t<t){t=e-t}m=l(r/e);n=1;for(p=1;p<=t;p++){if(n>m){break}n*=e;n/=p;e-=1}if(p>t){return c*n}f=binomcoef(e,t-p+1);if(f===s){return c*f}d=binomcoef(t,t-p+1);h=u(f,d);f/=h;d/=h;n/=d;return c*n*f}e.exports=binomcoef},98709:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21508);e.exports=r},21508:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.ceil;e.exports=t},21468:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(28531);e.exports=r},28531:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(45092);var s=n(86179);var o=n(74201);var i=n(26526);var a=n(87384);var l=[0,0];function copysign(e,t){var n;var u;o.assign(e,l,1,0);n=l[0];n&=s;u=i(t);u&=r;n|=u;return a(n,l[1])}e.exports=copysign},21731:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(97758);e.exports=r},97758:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var s=n(44443);var o=n(81686);var i=n(88826);var a=n(86179);var l=n(16090);var u=[0,0];var c=1072243195|0;var f=1044381696|0;function cos(e){var t;var n;t=r(e);t&=a;if(t<=c){if(t<f){return 1}return s(e,0)}if(t>=l){return NaN}n=i(e,u);switch(n&3){case 0:return s(u[0],u[1]);case 1:return-o(u[0],u[1]);case 2:return-s(u[0],u[1]);default:return o(u[0],u[1])}}e.exports=cos},83672:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1663);e.exports=r},1663:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(77863);var o=n(58406);var i=n(39017);var a=n(68399);var l=n(3440);var u=n(13014);var c=n(39383);var f=n(47366);var d=n(45857);var p=n(73848);var h=n(15720);var m=n(53489);var v=1e-300;var g=13877787807814457e-33;var w=.8450629115104675;var b=.12837916709551256;var y=1;var x=-.0023621185607526594;var k=1;var $=-.009864944034847148;var N=1;var S=-.0098649429247001;var _=1;function erfc(e){var t;var n;var M;var A;var O;var R;var C;var E;if(r(e)){return NaN}if(e===i){return 0}if(e===a){return 2}if(e===0){return 1}if(e<0){t=true;n=-e}else{t=false;n=e}if(n<.84375){if(n<g){return 1-e}M=e*e;A=b+M*l(M);O=y+M*u(M);R=A/O;if(e<.25){return 1-(e+e*R)}A=e*R;A+=e-.5;return.5-A}if(n<1.25){O=n-1;C=x+O*c(O);E=k+O*f(O);if(t){return 1+w+C/E}return 1-w-C/E}if(n<28){O=1/(n*n);if(n<2.857142857142857){A=$+O*d(O);O=N+O*p(O)}else{if(e<-6){return 2-v}A=S+O*h(O);O=_+O*m(O)}M=o(n,0);A=s(-(M*M)-.5625)*s((M-n)*(M+n)+A/O);if(t){return 2-A/n}return A/n}if(t){return 2-v}return v*v}e.exports=erfc},39383:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.41485611868374833}return.41485611868374833+e*(-.3722078760357013+e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}e.exports=evalpoly},3440:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3250421072470015}return-.3250421072470015+e*(-.02848174957559851+e*(-.005770270296489442+e*-23763016656650163e-21))}e.exports=evalpoly},47366:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.10642088040084423}return.10642088040084423+e*(.540397917702171+e*(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}e.exports=evalpoly},13014:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.39791722395915535}return.39791722395915535+e*(.0650222499887673+e*(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}e.exports=evalpoly},45857:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.6938585727071818}return-.6938585727071818+e*(-10.558626225323291+e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}e.exports=evalpoly},15720:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.799283237680523}return-.799283237680523+e*(-17.757954917754752+e*(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}e.exports=evalpoly},73848:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 19.651271667439257}return 19.651271667439257+e*(137.65775414351904+e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}e.exports=evalpoly},53489:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 30.33806074348246}return 30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}e.exports=evalpoly},59403:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93878);e.exports=r},93878:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var s=n(234);var o=n(69978);var i=n(39017);var a=n(68399);var l=n(34597);var u=n(61933);var c=n(82105);var f=n(57409);var d=n(35461);var p=.08913147449493408;var h=2.249481201171875;var m=.807220458984375;var v=.9399557113647461;var g=.9836282730102539;function erfcinv(e){var t;var n;var w;var b;var y;if(r(e)){return NaN}if(e===0){return i}if(e===2){return a}if(e===1){return 0}if(e>2||e<0){return NaN}if(e>1){t=-1;w=2-e}else{t=1;w=e}e=1-w;if(e<=.5){b=e*(e+10);y=l(e);return t*(b*p+b*y)}if(w>=.25){b=s(-2*o(w));w-=.25;y=u(w);return t*(b/(h+y))}w=s(-o(w));if(w<3){n=w-1.125;y=c(n);return t*(m*w+y*w)}if(w<6){n=w-3;y=f(n);return t*(v*w+y*w)}n=w-6;y=d(n);return t*(g*w+y*w)}e.exports=erfcinv},34597:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0005087819496582806}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0))))))));r=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))}else{e=1/e;n=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806))))))));r=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))}return n/r}e.exports=evalrational},61933:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.20243350835593876}if(e<0){t=-e}else{t=e}if(t<=1){n=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936)))))));r=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))}else{e=1/e;n=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876)))))));r=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))}return n/r}e.exports=evalrational},82105:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.1311027816799519}if(e<0){t=-e}else{t=e}if(t<=1){n=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6.794655751811263e-7+e*(2.8522533178221704e-8+e*-6.81149956853777e-10)))))))));r=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))}else{e=1/e;n=-6.81149956853777e-10+e*(2.8522533178221704e-8+e*(-6.794655751811263e-7+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519)))))))));r=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))}return n/r}e.exports=evalrational},57409:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0350353787183178}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2.304047769118826e-10+e*26633922742578204e-28)))))));r=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))}else{e=1/e;n=26633922742578204e-28+e*(-2.304047769118826e-10+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178)))))));r=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))}return n/r}e.exports=evalrational},35461:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.016743100507663373}if(e<0){t=-e}else{t=e}if(t<=1){n=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(4.4969678992770644e-7+e*(4.625961635228786e-9+e*(-2811287356288318e-29+e*9905570997331033e-32)))))));r=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(2.82243172016108e-7+e*(0+e*0)))))))}else{e=1/e;n=9905570997331033e-32+e*(-2811287356288318e-29+e*(4.625961635228786e-9+e*(4.4969678992770644e-7+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373)))))));r=0+e*(0+e*(2.82243172016108e-7+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))}return n/r}e.exports=evalrational},90633:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23145);e.exports=r},23145:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_48_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var s=n(234);var o=n(69978);var i=n(39017);var a=n(68399);var l=n(15532);var u=n(23876);var c=n(10456);var f=n(62208);var d=n(78604);var p=.08913147449493408;var h=2.249481201171875;var m=.807220458984375;var v=.9399557113647461;var g=.9836282730102539;function erfinv(e){var t;var n;var w;var b;var y;var x;if(r(e)){return NaN}if(e===1){return i}if(e===-1){return a}if(e===0){return e}if(e>1||e<-1){return NaN}if(e<0){t=-1;n=-e}else{t=1;n=e}b=1-n;if(n<=.5){y=n*(n+10);x=l(n);return t*(y*p+y*x)}if(b>=.25){y=s(-2*o(b));b-=.25;x=u(b);return t*(y/(h+x))}b=s(-o(b));if(b<3){w=b-1.125;x=c(w);return t*(m*b+x*b)}if(b<6){w=b-3;x=f(w);return t*(v*b+x*b)}w=b-6;x=d(w);return t*(g*b+x*b)}e.exports=erfinv},15532:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0005087819496582806}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0))))))));r=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))}else{e=1/e;n=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806))))))));r=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))}return n/r}e.exports=evalrational},23876:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.20243350835593876}if(e<0){t=-e}else{t=e}if(t<=1){n=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936)))))));r=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))}else{e=1/e;n=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876)))))));r=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))}return n/r}e.exports=evalrational},10456:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.1311027816799519}if(e<0){t=-e}else{t=e}if(t<=1){n=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6.794655751811263e-7+e*(2.8522533178221704e-8+e*-6.81149956853777e-10)))))))));r=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))}else{e=1/e;n=-6.81149956853777e-10+e*(2.8522533178221704e-8+e*(-6.794655751811263e-7+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519)))))))));r=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))}return n/r}e.exports=evalrational},62208:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0350353787183178}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2.304047769118826e-10+e*26633922742578204e-28)))))));r=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))}else{e=1/e;n=26633922742578204e-28+e*(-2.304047769118826e-10+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178)))))));r=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))}return n/r}e.exports=evalrational},78604:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.016743100507663373}if(e<0){t=-e}else{t=e}if(t<=1){n=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(4.4969678992770644e-7+e*(4.625961635228786e-9+e*(-2811287356288318e-29+e*9905570997331033e-32)))))));r=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(2.82243172016108e-7+e*(0+e*0)))))))}else{e=1/e;n=9905570997331033e-32+e*(-2811287356288318e-29+e*(4.625961635228786e-9+e*(4.4969678992770644e-7+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373)))))));r=0+e*(0+e*(2.82243172016108e-7+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))}return n/r}e.exports=evalrational},40475:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(36503);var s=n(65809);function expmulti(e,t,n){var o;var i;var a;var l;o=e-t;i=o*o;a=o-i*s(i);l=1-(t-o*a/(2-a)-e);return r(l,n)}e.exports=expmulti},77863:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(80770);e.exports=r},80770:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(80586);var o=n(68399);var i=n(39017);var a=n(40475);var l=.6931471803691238;var u=1.9082149292705877e-10;var c=1.4426950408889634;var f=709.782712893384;var d=-745.1332191019411;var p=1/(1<<28);var h=-p;function exp(e){var t;var n;var m;if(r(e)||e===i){return e}if(e===o){return 0}if(e>f){return i}if(e<d){return 0}if(e>h&&e<p){return 1+e}if(e<0){m=s(c*e-.5)}else{m=s(c*e+.5)}t=e-m*l;n=m*u;return a(t,n,m)}e.exports=exp},65809:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},481:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62608);e.exports=r},62608:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(26526);var o=n(57562);var i=n(87384);var a=n(39017);var l=n(68399);var u=n(92489);var c=n(56151);var f=n(60852);var d=709.782712893384;var p=.6931471803691238;var h=1.9082149292705877e-10;var m=1.4426950408889634;var v=38.816242111356935;var g=1.0397207708399179;function expm1(e){var t;var n;var w;var b;var y;var x;var k;var $;var N;var S;var _;var M;var A;if(e===a||r(e)){return e}if(e===l){return-1}if(e===0){return e}if(e<0){w=true;$=-e}else{w=false;$=e}if($>=v){if(w){return-1}if($>=d){return a}}x=s($)|0;if($>c){if($<g){if(w){b=e+p;y=-h;A=-1}else{b=e-p;y=h;A=1}}else{if(w){A=m*e-.5}else{A=m*e+.5}A|=0;_=A;b=e-_*p;y=_*h}e=b-y;S=b-e-y}else if(x<1016070144){return e}else{A=0}t=.5*e;N=e*t;k=1+N*f(N);_=3-k*t;M=N*((k-_)/(6-e*_));if(A===0){return e-(e*M-N)}n=i(u+A<<20,0);M=e*(M-S)-S;M-=N;if(A===-1){return.5*(e-M)-.5}if(A===1){if(e<-.25){return-2*(M-(e+.5))}return 1+2*(e-M)}if(A<=-2||A>56){$=1-(M-e);if(A===1024){b=s($)+(A<<20)|0;$=o($,b)}else{$*=n}return $-1}_=1;if(A<20){b=1072693248-(2097152>>A)|0;_=o(_,b);$=_-(M-e)}else{b=u-A<<20|0;_=o(_,b);$=e-(M+_);$+=1}$*=n;return $}e.exports=expm1},60852:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.03333333333333313}return-.03333333333333313+e*(.0015873015872548146+e*(-793650757867488e-19+e*(4008217827329362e-21+e*-2.0109921818362437e-7)))}e.exports=evalpoly},5715:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(78318);e.exports=r},78318:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(24408);var o=n(24757);var i=n(39017);var a=n(24077);var l=n(93838);function factorial(e){if(r(e)){return NaN}if(s(e)){if(e<0){return NaN}if(e<=a){return l[e]}return i}return o(e+1)}e.exports=factorial},13474:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50197);e.exports=r},50197:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.floor;e.exports=t},43279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(31530);var s=n(24757);var o=n(74075);var i=n(40760);var a=n(77863);var l=n(52042);var u=n(58148);var c=n(32417);var f=n(14962);var d=n(24077);var p=4269068009004705e289;function gammaDeltaRatioLanczos(e,t){var n;var h;var m;if(e<u){if(t>=d){h=gammaDeltaRatioLanczos(t,d-t);h*=e;h*=p;return 1/h}return 1/(e*s(e+t))}m=e+f-.5;if(e+t===e){if(i(t/m)<u){n=a(-t)}else{n=1}}else{if(i(t)<10){n=a((.5-e)*o(t/m))}else{n=l(m/(m+t),e-.5)}n*=r(e)/r(e+t)}n*=l(c/(m+t),t);return n}e.exports=gammaDeltaRatioLanczos},41692:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39667);e.exports=r},39667:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var s=n(13474);var o=n(24757);var i=n(5715);var a=n(24077);var l=n(43279);function gammaDeltaRatio(e,t){var n;var u;var c;if(e<=0||e+t<=0){return o(e)/o(e+t)}u=s(t);if(u===t){c=s(e);if(c===e){if(e<=a&&e+t<=a){return i(c-1)/i(u+c-1)}}if(r(t)<20){if(t===0){return 1}if(t<0){e-=1;n=e;t+=1;while(t!==0){e-=1;n*=e;t+=1}return n}n=1/e;t-=1;while(t!==0){e+=1;n/=e;t-=1}return n}}return l(e,t)}e.exports=gammaDeltaRatio},37482:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27725);e.exports=r},27725:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(26354);e.exports=r},26354:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},31530:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77037);e.exports=r},77037:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(29970);e.exports=r},29970:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=38474670393.31777+e*(36857665043.51951+e*(15889202453.72942+e*(4059208354.298835+e*(680547661.1834733+e*(78239755.00312005+e*(6246580.776401795+e*(341986.3488721347+e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+e*(341986.3488721347+e*(6246580.776401795+e*(78239755.00312005+e*(680547661.1834733+e*(4059208354.298835+e*(15889202453.72942+e*(36857665043.51951+e*38474670393.31777)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},24757:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69348);e.exports=r},69348:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(90583);var s=n(24408);var o=n(53386);var i=n(40760);var a=n(13474);var l=n(10830);var u=n(39017);var c=n(68399);var f=n(71353);var d=n(51409);var p=n(38706);var h=n(78721);function gamma(e){var t;var n;var m;var v;if(s(e)&&e<0||e===c||r(e)){return NaN}if(e===0){if(o(e)){return c}return u}if(e>171.61447887182297){return u}if(e<-170.5674972726612){return 0}n=i(e);if(n>33){if(e>=0){return d(e)}m=a(n);if((m&1)===0){t=-1}else{t=1}v=n-m;if(v>.5){m+=1;v=n-m}v=n*l(f*v);return t*f/(i(v)*d(n))}v=1;while(e>=3){e-=1;v*=e}while(e<0){if(e>-1e-9){return p(e,v)}v/=e;e+=1}while(e<2){if(e<1e-9){return p(e,v)}v/=e;e+=1}if(e===2){return v}e-=2;return v*h(e)}e.exports=gamma},7874:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333334822}return.08333333333334822+e*(.0034722222160545866+e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}e.exports=evalpoly},78721:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return 1}if(e<0){t=-e}else{t=e}if(t<=1){n=1+e*(.4942148268014971+e*(.20744822764843598+e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0))))));r=1+e*(.0714304917030273+e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))}else{e=1/e;n=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+e*(.4942148268014971+e*1))))));r=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))}return n/r}e.exports=evalrational},38706:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(61264);function gamma(e,t){return t/((1+r*e)*e)}e.exports=gamma},51409:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(60909);var s=n(52042);var o=n(77863);var i=n(7874);var a=143.01608;function gamma(e){var t;var n;var l;t=1/e;t=1+t*i(t);n=o(e);if(e>a){l=s(e,.5*e-.25);n=l*(l/n)}else{n=s(e,e-.5)/n}return r*n*t}e.exports=gamma},11030:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84585);e.exports=r},20508:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(69978);var s=n(58148);var o=n(48556);var i=n(40548);var a=n(27128);var l=.15896368026733398;var u=.5281534194946289;var c=.45201730728149414;function lgammaSmallImp(e,t,n){var f;var d;var p;var h;if(e<s){return-r(e)}if(t===0||n===0){return 0}d=0;if(e>2){if(e>=3){do{e-=1;n-=1;d+=r(e)}while(e>=3);n=e-2}p=n*(e+1);h=o(n);d+=p*l+p*h;return d}if(e<1){d+=-r(e);n=t;t=e;e+=1}if(e<=1.5){p=i(t);f=t*n;d+=f*u+f*p;return d}p=n*t;h=a(-n);d+=p*c+p*h;return d}e.exports=lgammaSmallImp},84585:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24757);var s=n(481);var o=n(74075);var i=n(90583);var a=n(20508);function gamma1pm1(e){if(i(e)){return NaN}if(e<0){if(e<-.5){return r(1+e)-1}return s(-o(e)+a(e+2,e+1,e))}if(e<2){return s(a(e+1,e,e-1))}return r(1+e)-1}e.exports=gamma1pm1},48556:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.01803556856784494}if(e<0){t=-e}else{t=e}if(t<=1){n=-.01803556856784494+e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+e*0))))));r=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+e*(.00022493629192211576+e*-2.2335276320861708e-7))))))}else{e=1/e;n=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494))))));r=-2.2335276320861708e-7+e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+e*1))))))}return n/r}e.exports=evalrational},40548:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.04906224540690395}if(e<0){t=-e}else{t=e}if(t<=1){n=.04906224540690395+e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955)))));r=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))}else{e=1/e;n=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+e*(-.09691175301595212+e*.04906224540690395)))));r=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))}return n/r}e.exports=evalrational},27128:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.029232972183027003}if(e<0){t=-e}else{t=e}if(t<=1){n=-.029232972183027003+e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0)))));r=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8.271935218912905e-7)))))}else{e=1/e;n=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+e*-.029232972183027003)))));r=-8.271935218912905e-7+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+e*(.846973248876495+e*(-1.5016935605448505+e*1)))))}return n/r}e.exports=evalrational},6170:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);function finiteGammaQ(e,t){var n;var s;var o;var i;o=r(-t);s=o;if(s!==0){n=s;for(i=1;i<e;++i){n/=i;n*=t;s+=n}}return s}e.exports=finiteGammaQ},93972:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(83672);var s=n(234);var o=n(77863);var i=n(71353);function finiteHalfGammaQ(e,t){var n;var a;var l;var u;var c;u=r(s(t));if(u!==0&&e>1){a=o(-t)/s(i*t);a*=t;n=.5;a/=n;l=a;for(c=2;c<e;++c){a/=c-n;a*=t;l+=a}u+=l}return u}e.exports=finiteHalfGammaQ},55392:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);var s=n(52042);var o=n(69978);var i=n(17717);var a=n(4187);function fullIGammaPrefix(e,t){var n;var l;l=e*o(t);if(t>=1){if(l<i&&-t>a){n=s(t,e)*r(-t)}else if(e>=1){n=s(t/r(t/e),e)}else{n=r(l-t)}}else{if(l>a){n=s(t,e)*r(-t)}else if(t/e<i){n=s(t/r(t/e),e)}else{n=r(l-t)}}return n}e.exports=fullIGammaPrefix},16100:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(13474);var s=n(24757);var o=n(40760);var i=n(52042);var a=n(69978);var l=n(95131);var u=n(94004);var c=n(17717);var f=n(24129);var d=n(6170);var p=n(93972);var h=n(55392);var m=n(25532);var v=n(4158);var g=n(15587);var w=n(34477);var b=n(51334);function igammaFinal(e,t,n,y){var x;var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;var T;M=0;A=y;_=t<30&&t<=e+1&&e<c;if(_){I=r(t);O=I===t;$=O?false:o(I-t)===.5}else{O=false;$=false}if(O&&e>.6){A=!A;k=0}else if($&&e>.2){A=!A;k=1}else if(e<l&&t>1){k=6}else if(e>1e3&&(t<e||o(t-50)/e<1)){A=!A;k=7}else if(e<.5){if(-.4/a(e)<t){k=2}else{k=3}}else if(e<1.1){if(e*.75<t){k=2}else{k=3}}else{S=false;if(n&&t>20){R=o((e-t)/t);if(t>200){if(20/t>R*R){S=true}}else if(R<.4){S=true}}if(S){k=5}else if(e-1/(3*e)<t){k=2}else{k=4;A=!A}}switch(k){case 0:M=d(t,e);if(n===false){M*=s(t)}break;case 1:M=p(t,e);if(n===false){M*=s(t)}break;case 2:M=n?g(t,e):h(t,e);if(M!==0){N=0;x=false;if(A){N=n?1:s(t);if(n||M>=1||u*M>N){N/=M;if(n||t<1||u/t>N){N*=-t;x=true}else{N=0}}else{N=0}}M*=v(t,e,N)/t;if(x){A=false;M=-M}}break;case 3:A=!A;C=w(t,e,A);M=C[0];T=C[1];A=false;if(n){M/=T}break;case 4:M=n?g(t,e):h(t,e);if(M!==0){M*=b(t,e)}break;case 5:M=m(t,e);if(e>=t){A=!A}break;case 6:M=n?i(e,t)/s(t+1):i(e,t)/t;M*=1-t*e/(t+1);break;case 7:M=n?g(t,e):h(t,e);M/=e;if(M!==0){M*=f(t,e)}break}if(n&&M>1){M=1}if(A){E=n?1:s(t);M=E-M}return M}e.exports=igammaFinal},25532:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var s=n(56218);var o=n(83672);var i=n(234);var a=n(77863);var l=n(38644);var u=n(9278);var c=n(93021);var f=n(64820);var d=n(29115);var p=n(1490);var h=n(92417);var m=n(73672);var v=n(8287);var g=n(24662);var w=[0,0,0,0,0,0,0,0,0,0];function igammaTemmeLarge(e,t){var n;var b;var y;var x;var k;b=(t-e)/e;y=-s(b);x=e*y;k=i(2*y);if(t<e){k=-k}w[0]=u(k);w[1]=c(k);w[2]=f(k);w[3]=d(k);w[4]=p(k);w[5]=h(k);w[6]=m(k);w[7]=v(k);w[8]=g(k);w[9]=-.0005967612901927463;n=r(w,1/e);n*=a(-x)/i(l*e);if(t<e){n=-n}n+=o(i(x))/2;return n}e.exports=igammaTemmeLarge},31091:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55726);e.exports=r},4158:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(57279);var s=n(44479);function lowerGammaSeries(e,t,n){var o;var i;n=n||0;i=s(e,t);o=r(i,{initialValue:n});return o}e.exports=lowerGammaSeries},44479:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function lowerIncompleteGammaSeries(e,t){var n=1;var r=e;var s=t;return next;function next(){var e=n;r+=1;n*=s/r;return e}}e.exports=lowerIncompleteGammaSeries},55726:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(58811);var s=n(77863);var o=n(69978);var i=n(60909);var a=n(17717);var l=n(39017);var u=n(24077);var c=n(16100);var f=n(4158);var d=n(51334);function gammainc(e,t,n,p){var h;var m;var v;var g;if(e<0||t<=0){return NaN}h=n===void 0?true:n;v=p;if(t>=u&&!h){if(v&&t*4<e){g=t*o(e)-e;g+=o(d(t,e))}else if(!v&&t>4*e){g=t*o(e)-e;m=0;g+=o(f(t,e,m)/t)}else{g=c(e,t,true,v);if(g===0){if(v){g=1+1/(12*t)+1/(288*t*t);g=o(g)-t+(t-.5)*o(t);g+=o(i)}else{g=t*o(e)-e;m=0;g+=o(f(t,e,m)/t)}}else{g=o(g)+r(t)}}if(g>a){return l}return s(g)}return c(e,t,h,v)}e.exports=gammainc},9278:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3333333333333333}return-.3333333333333333+e*(.08333333333333333+e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8.296711340953087e-7+e*(-1.7665952736826078e-7+e*(6.707853543401498e-9+e*(1.0261809784240309e-8+e*(-4.382036018453353e-9+e*9.14769958223679e-10)))))))))))))}e.exports=evalpoly},93021:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.001851851851851852}return-.001851851851851852+e*(-.003472222222222222+e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4.018775720164609e-7+e*(-18098550334489977e-21+e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4.647127802807434e-9+e*(1.378633446915721e-7+e*(-5.752545603517705e-8+e*1.1951628599778148e-8)))))))))))}e.exports=evalpoly},64820:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.004133597883597883}return.004133597883597883+e*(-.0026813271604938273+e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+e*(3.423578734096138e-8+e*(13721957309062932e-22+e*(-6.298992138380055e-7+e*1.4280614206064242e-7)))))))))}e.exports=evalpoly},29115:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0006494341563786008}return.0006494341563786008+e*(.00022947209362139917+e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2.396505113867297e-7+e*(11082654115347302e-21+e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}e.exports=evalpoly},1490:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0008618882909167117}return-.0008618882909167117+e*(.0007840392217200666+e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}e.exports=evalpoly},92417:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.00033679855336635813}return-.00033679855336635813+e*(-6972813758365858e-20+e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1.419062920643967e-7+e*(-13594048189768693e-21+e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}e.exports=evalpoly},73672:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005313079364639922}return.0005313079364639922+e*(-.0005921664373536939+e*(.0002708782096718045+e*(7.902353232660328e-7+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}e.exports=evalpoly},8287:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.00034436760689237765}return.00034436760689237765+e*(5171790908260592e-20+e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}e.exports=evalpoly},24662:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0006526239185953094}return-.0006526239185953094+e*(.0008394987206720873+e*-.000438297098541721)}e.exports=evalpoly},15587:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var s=n(58811);var o=n(24757);var i=n(56218);var a=n(234);var l=n(40760);var u=n(77863);var c=n(52042);var f=n(27162);var d=n(88540);var p=n(69978);var h=n(94004);var m=n(17717);var v=n(4187);var g=n(14962);var w=n(32417);function regularisedGammaPrefix(e,t){var n;var b;var y;var x;var k;var $;var N;y=e+g-.5;N=(t-e-g+.5)/y;if(e<1){if(t<=v||e<1/h){return u(e*p(t)-t-s(e))}return c(t,e)*u(-t)/o(e)}if(l(N*N*e)<=100&&e>150){n=e*i(N)+t*(.5-g)/y;n=u(n)}else{x=e*p(t/y);k=e-t;if(d(x,k)<=v||f(x,k)>=m){b=k/e;if(d(x,k)/2>v&&f(x,k)/2<m){$=c(t/y,e/2)*u(k/2);n=$*$}else if(d(x,k)/4>v&&f(x,k)/4<m&&t>e){$=c(t/y,e/4)*u(k/4);n=$*$;n*=n}else if(b>v&&b<m){n=c(t*u(b)/y,e)}else{n=u(x+k)}}else{n=c(t/y,e)*u(k)}}n*=a(y/w)/r(e);return n}e.exports=regularisedGammaPrefix},48976:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function smallGamma2Series(e,t){var n;var r;var s;var o;n=-t;t=-t;r=e+1;s=1;return next;function next(){o=n/r;n*=t;s+=1;n/=s;r+=1;return o}}e.exports=smallGamma2Series},24129:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(57279);var s=n(75269);function tgammaILargeX(e,t){var n;var o;o=s(e,t);n=r(o);return n}e.exports=tgammaILargeX},75269:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function tgammaILargeXSeries(e,t){var n=1;var r=e;var s=t;return next;function next(){var e=n;n*=r/s;r-=1;return e}}e.exports=tgammaILargeXSeries},34477:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(4208);var s=n(57279);var o=n(11030);var i=n(48976);function tgammaSmallUpperPart(e,t,n){var a;var l;var u;var c;var f;l=o(e);u=(l+1)/e;c=r(t,e);l-=c;l/=e;f=i(e,t);c+=1;a=n?u:0;l=-c*s(f,{initialValue:(a-l)/c});if(n){l=-l}return[l,u]}e.exports=tgammaSmallUpperPart},51334:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(1832);var s=n(10783);function upperGammaFraction(e,t){var n=s(e,t);return 1/(t-e+1+r(n))}e.exports=upperGammaFraction},10783:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function upperIncompleteGammaFract(e,t){var n=t-e+1;var r=e;var s=0;return next;function next(){s+=1;n+=2;return[s*(r-s),n]}}e.exports=upperIncompleteGammaFract},2406:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2.340875228178749e-7,7.2291210671127e-9,-3.280997607821e-10,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,3.32e-20,-58e-22];function chepolsum(e,n){var r;var s;var o;var i;var a;s=0;o=0;r=n+n;a=e;do{i=o;o=s;s=r*o-i+t[a];a-=1}while(a>=0);return(s-i)/2}e.exports=chepolsum},647:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88728);var s=n(24644);var o=n(58811);var i=n(59403);var a=n(24757);var l=n(234);var u=n(40760);var c=n(77863);var f=n(88540);var d=n(52042);var p=n(69978);var h=n(60909);var m=n(95379);var v=n(38644);var g=n(54309);var w=n(58439);var b=n(69389);var y=n(56801);var x=n(26664);var k=n(61279);var $=r("gammaincinv:compute");var N=.5;var S=.3333333333333333;var _=.25;var M=.2;var A=.16666666666666666;var O=.08333333333333333;var R=.041666666666666664;var C=[0,0,0,0,0];function compute(e,t,n){var r;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var z;var W;var H;var G;var V;var K;var Q;var J;var Y;var X;var Z;var ee;var te;var ne;var re;var se;var oe;var ie;var ae;var le;var ue;var ce;var fe;var de;var pe;var he;var me;var ve;var ge;var we;var be;var ye;if(t<N){T=true;F=t;we=-1}else{T=false;F=n;we=1}me=0;if(u(e-1)<1e-4){ve=0;if(T){if(t<.001){le=t*t;se=le*t;ae=se*t;J=ae*t;Q=J*t;Y=t+le*N+se*S+ae*_+J*M+Q*A}else{Y=-p(1-t)}}else{Y=-p(n)}if(e===1){me=2;ce=Y}else{I=o(e);me=1}}if(n<1e-30&&e<N){ve=0;Y=-p(n*a(e))+(e-1)*p(-p(n*a(e)));me=1;I=o(e)}if(e>1&&e<500&&t<1e-80){ve=0;j=1/e;r=1/(e+1);Y=(o(e+1)+p(t))*j;Y=c(Y);W=Y;for(he=0;he<10;he++){Y=W*c(Y*j)*d(1-Y*r,j)}me=1;I=o(e)}P=1/e*(p(t)+o(e+1));if(P<p(M*(1+e))&&me===0){ge=c(P);ve=0;X=e*e;ue=X*e;oe=ue*e;H=e+1;D=H*H;U=H*D;B=D*D;G=e+2;L=G*G;V=e+3;C[0]=1;C[1]=1/H;C[2]=N*(3*e+5)/(D*G);C[3]=S*(31+8*X+33*e)/(U*G*V);C[4]=R*(2888+1179*ue+125*oe+3971*X+5661*e)/(B*L*V*(e+4));Y=ge*s(C,ge);I=o(e);me=1}if(e<10&&me===0){q=l(e)/(b(e)*h);z=f(.02,q);if(n<z){ve=0;de=1-e;ne=de*de;re=ne*de;K=l(-2/e*p(n/q));Y=e*w(K);pe=p(Y);if(Y>5){Z=pe*pe;ee=Z*pe;te=ee*pe;ge=1/Y;C[0]=pe-1;C[1]=(3*de-2*de*pe+Z-2*pe+2)*N;C[2]=(24*de*pe-11*ne-24*de-6*Z+12*pe-12-9*de*Z+6*ne*pe+2*ee)*A;C[3]=(-12*re*pe+8.04*de*Z-114*ne*pe+(72+36*Z)+(3*te-72*pe+162)*(de-168*de*pe)-(12*ee+25*re)-(22*de*ee+36*ne*Z+120*ne))*O;C[4]=0;Y=Y-pe+de*ge*s(C,ge)}else{ge=1/Y;Z=pe*pe;fe=pe-1;be=pe-de*ge*fe;if(be<Y){Y-=be}}I=o(e);me=1}}if(u(F-N)<1e-5&&me===0){ve=0;j=1/e;Y=e-S+(.019753086419753086+.007211444248481286*j)*j;I=o(e);me=1}if(e<1&&me===0){ve=0;if(T){Y=c(1/e*(p(F)+o(e+1)))}else{Y=c(1/e*(p(1-F)+o(e+1)))}I=o(e);me=1}if(me===0){ve=1;j=1/e;ge=i(2*F);K=we*ge/l(e*N);if(ge<m){K+=(y(K)+(x(K)+k(K)*j)*j)*j;Y=e*w(K);ye=K;ie=-l(e/v)*c(-N*e*ye*ye)/b(e);E=1/ie}else{$("Warning: Overflow problems in one or more steps of the computation.");return NaN}}if(me<2){ce=g(Y,e,ve,t,n,I,E,T)}return ce}e.exports=compute},56801:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(69978);var o=n(58439);var i=n(48336);function eps1(e){var t;if(r(e)<1){return i(e)}t=o(e);return s(e/(t-1))/e}e.exports=eps1},26664:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69978);var s=n(8770);var o=n(70176);var i=n(38094);function eps2(e){var t;var n;if(e<-5){n=e*e;t=r(-e);return(12-n-6*(t*t))/(12*n*e)}if(e<-2){return s(e)}if(e<2){return o(e)}if(e<1e3){n=1/e;return i(e)/(-12*e)}return-1/(12*e)}e.exports=eps2},61279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(69978);var s=n(83216);var o=n(24466);var i=n(41216);var a=n(14950);var l=n(30960);function eps3(e){var t;var n;if(e<-8){t=e*e;n=r(-e)/e;return(-30+e*n*(6*t*n*n-12+t))/(12*e*t*t)}if(e<-4){return s(e)/(e*e)}if(e<-2){return o(e)}if(e<2){return i(e)}if(e<10){t=1/e;return a(t)/(e*e)}if(e<100){t=1/e;return l(t)/(e*e)}return-r(e)/(12*e*e*e)}e.exports=eps3},69389:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77863);var s=n(24757);var o=n(69978);var i=n(95379);var a=n(60909);var l=n(2048);function gamstar(e){if(e>=3){return r(l(e))}if(e>0){return s(e)/(r(-e+(e-.5)*o(e))*a)}return i}e.exports=gamstar},54309:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88728);var s=n(31091);var o=n(40760);var i=n(77863);var a=n(69978);var l=n(95379);var u=r("gammaincinv:higher_newton");function higherNewton(e,t,n,r,c,f,d,p){var h;var m;var v;var g;var w;var b;var y;var x;var k;var $;var N;var S;var _;var M;M=e;N=1;S=1;b=t*t;m=e;do{M=e;y=M*M;if(n===0){h=(1-t)*a(M)+M+f;if(h>a(l)){u("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");return m}_=i(h)}else{_=-d*M}if(p){x=s(M,t,true,false);v=-_*(x-r)}else{k=s(M,t,true,true);v=_*(k-c)}_=v;if(r>1e-120||S>1){g=.5*(M-t+1)/M;w=(2*y-4*M*t+4*M+2*b-3*t+1)/y;w/=6;e=M+_*(1+_*(g+_*w))}else{e=M+_}N=o(M/e-1);S+=1;M=e;if(M<0){M=m;S=100}}while(N>2e-14&&S<35);if(N>2e-14||S>99){u("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.")}$=M||0;return $}e.exports=higherNewton},51030:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(85449);e.exports=r},58439:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(77863);var o=n(69978);var i=n(24644);var a=n(41831);var l=n(38106);var u=1e-8;var c=.08333333333333333;var f=.008333333333333333;var d=[1,0,0,0,0,0];function lambdaeta(e){var t;var n;var p;var h;var m;var v;var g;var w;var b;b=e*e*.5;if(e===0){m=0}else if(e<-1){w=s(-1-b);m=a(w)}else if(e<1){w=e;m=l(w)}else{w=11+b;v=o(w);m=w+v;w=1/w;t=v*v;n=t*v;p=n*v;h=p*v;d[1]=(2-v)*.5;d[2]=(-9*v+6+2*t)/6;d[3]=-(3*n+36*v-22*t-12)*c;d[4]=(60+350*t-300*v-125*n+12*p)/60;d[5]=-(-120-274*p+900*v-1700*t+1125*n+20*h)*f;m+=v*w*i(d,w)}w=1;if(e>-3.5&&e<-.03||e>.03&&e<40){w=1;g=m;do{m=g*(b+o(g))/(g-1);w=r(g/m-1);g=m}while(w>u)}return m}e.exports=lambdaeta},85449:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(71798);var o=n(39017);var i=n(647);function gammaincinv(e,t,n){if(r(e)||r(t)){return NaN}if(t<s){return NaN}if(e>1||e<0){return NaN}if(n===true){if(e===0){return o}if(e===1){return 0}return i(t,1-e,e)}if(e===0){return 0}if(e===1){return o}return i(t,e,1-e)}e.exports=gammaincinv},41831:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 0}return 0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+e*10.8)))))}e.exports=evalpoly},38106:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+e*(.0002314814814814815+e*5878894767783657e-20)))))}e.exports=evalpoly},92297:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.025721014990011306}return.025721014990011306+e*(.08247596616699963+e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}e.exports=evalpoly},17660:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333333}return.08333333333333333+e*(-.002777777777777778+e*(.0007936507936507937+e*-.0005952380952380953))}e.exports=evalpoly},48336:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.3333333333438}if(e<0){t=-e}else{t=e}if(t<=1){n=-.3333333333438+e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17)));r=1+e*(.7045554412463+e*(.2118190062224+e*(.03048648397436+e*.001605037988091)))}else{e=1/e;n=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+e*-.3333333333438)));r=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))}return n/r}e.exports=evalrational},8770:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172847633523}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172847633523+e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17)));r=1+e*(.764050615669+e*(.297143406325+e*(.0579490176079+e*.00574558524851)))}else{e=1/e;n=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+e*-.0172847633523)));r=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))}return n/r}e.exports=evalrational},70176:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172839517431}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172839517431+e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17)));r=1+e*(.690560400696+e*(.249962384741+e*(.0443843438769+e*.00424073217211)))}else{e=1/e;n=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+e*-.0172839517431)));r=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))}return n/r}e.exports=evalrational},38094:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.99994466948}if(e<0){t=-e}else{t=e}if(t<=1){n=.99994466948+e*(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671)));r=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+e*3970.03311219)))}else{e=1/e;n=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948)));r=3970.03311219+e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))}return n/r}e.exports=evalrational},83216:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.0495346498136}if(e<0){t=-e}else{t=e}if(t<=1){n=.0495346498136+e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16)));r=1+e*(.759803615283+e*(.261547111595+e*(.0464854522477+e*.00403751193496)))}else{e=1/e;n=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+e*.0495346498136)));r=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))}return n/r}e.exports=evalrational},24466:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00452313583942}if(e<0){t=-e}else{t=e}if(t<=1){n=.00452313583942+e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17)));r=1+e*(.912203410349+e*(.405368773071+e*(.0901638932349+e*.00948935714996)))}else{e=1/e;n=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+e*.00452313583942)));r=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))}return n/r}e.exports=evalrational},41216:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00439937562904}if(e<0){t=-e}else{t=e}if(t<=1){n=.00439937562904+e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*1.5716677175e-7)));r=1+e*(.794435257415+e*(.333094721709+e*(.0703527806143+e*.00806110846078)))}else{e=1/e;n=1.5716677175e-7+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+e*.00439937562904)));r=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))}return n/r}e.exports=evalrational},14950:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0011481191232}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0011481191232+e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555)));r=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+e*277.067027185)))}else{e=1/e;n=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232)));r=277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))}return n/r}e.exports=evalrational},30960:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.000145727889667}if(e<0){t=-e}else{t=e}if(t<=1){n=-.000145727889667+e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756)));r=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+e*45574.6081453)))}else{e=1/e;n=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667)));r=45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))}return n/r}e.exports=evalrational},2048:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(58811);var s=n(69978);var o=n(43182);var i=n(71798);var a=n(95379);var l=n(2406);var u=n(92297);var c=n(17660);var f=.30865217988013566;function stirling(e){var t;if(e<i){return a}if(e<1){return r(e+1)-(e+.5)*s(e)+e-o}if(e<2){return r(e)-(e-.5)*s(e)+e-o}if(e<3){return r(e-1)-(e-.5)*s(e)+e-o+s(e-1)}if(e<12){t=18/(e*e)-1;return l(17,t)/(12*e)}t=1/(e*e);if(e<1e3){return u(t)/(f+t)/e}return c(t)/e}e.exports=stirling},63284:(e,t,n)=>{t=e.exports=n(64135);t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.storage="undefined"!=typeof chrome&&"undefined"!=typeof chrome.storage?chrome.storage.local:localstorage();t.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function useColors(){if(typeof window!=="undefined"&&window.process&&window.process.type==="renderer"){return true}return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}t.formatters.j=function(e){try{return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function formatArgs(e){var n=this.useColors;e[0]=(n?"%c":"")+this.namespace+(n?" %c":" ")+e[0]+(n?"%c ":" ")+"+"+t.humanize(this.diff);if(!n)return;var r="color: "+this.color;e.splice(1,0,r,"color: inherit");var s=0;var o=0;e[0].replace(/%[a-zA-Z%]/g,function(e){if("%%"===e)return;s++;if("%c"===e){o=s}});e.splice(o,0,r)}function log(){return"object"===typeof console&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function save(e){try{if(null==e){t.storage.removeItem("debug")}else{t.storage.debug=e}}catch(e){}}function load(){var e;try{e=t.storage.debug}catch(e){}if(!e&&typeof process!=="undefined"&&"env"in process){e=process.env.DEBUG}return e}t.enable(load());function localstorage(){try{return window.localStorage}catch(e){}}},64135:(e,t,n)=>{t=e.exports=createDebug.debug=createDebug["default"]=createDebug;t.coerce=coerce;t.disable=disable;t.enable=enable;t.enabled=enabled;t.humanize=n(94554);t.names=[];t.skips=[];t.formatters={};var r;function selectColor(e){var n=0,r;for(r in e){n=(n<<5)-n+e.charCodeAt(r);n|=0}return t.colors[Math.abs(n)%t.colors.length]}function createDebug(e){function debug(){if(!debug.enabled)return;var e=debug;var n=+new Date;var s=n-(r||n);e.diff=s;e.prev=r;e.curr=n;r=n;var o=new Array(arguments.length);for(var i=0;i<o.length;i++){o[i]=arguments[i]}o[0]=t.coerce(o[0]);if("string"!==typeof o[0]){o.unshift("%O")}var a=0;o[0]=o[0].replace(/%([a-zA-Z%])/g,function(n,r){if(n==="%%")return n;a++;var s=t.formatters[r];if("function"===typeof s){var i=o[a];n=s.call(e,i);o.splice(a,1);a--}return n});t.formatArgs.call(e,o);var l=debug.log||t.log||console.log.bind(console);l.apply(e,o)}debug.namespace=e;debug.enabled=t.enabled(e);debug.useColors=t.useColors();debug.color=selectColor(e);if("function"===typeof t.init){t.init(debug)}return debug}function enable(e){t.save(e);t.names=[];t.skips=[];var n=(typeof e==="string"?e:"").split(/[\s,]+/);var r=n.length;for(var s=0;s<r;s++){if(!n[s])continue;e=n[s].replace(/\*/g,".*?");if(e[0]==="-"){t.skips.push(new RegExp("^"+e.substr(1)+"$"))}else{t.names.push(new RegExp("^"+e+"$"))}}}function disable(){t.enable("")}function enabled(e){var n,r;for(n=0,r=t.skips.length;n<r;n++){if(t.skips[n].test(e)){return false}}for(n=0,r=t.names.length;n<r;n++){if(t.names[n].test(e)){return true}}return false}function coerce(e){if(e instanceof Error)return e.stack||e.message;return e}},88728:(e,t,n)=>{if(typeof process!=="undefined"&&process.type==="renderer"){e.exports=n(63284)}else{e.exports=n(79174)}},79174:(e,t,n)=>{var r=n(52018);var s=n(39023);t=e.exports=n(64135);t.init=init;t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.colors=[6,2,3,4,5,1];t.inspectOpts=Object.keys(process.env).filter(function(e){return/^debug_/i.test(e)}).reduce(function(e,t){var n=t.substring(6).toLowerCase().replace(/_([a-z])/g,function(e,t){return t.toUpperCase()});var r=process.env[t];if(/^(yes|on|true|enabled)$/i.test(r))r=true;else if(/^(no|off|false|disabled)$/i.test(r))r=false;else if(r==="null")r=null;else r=Number(r);e[n]=r;return e},{});var o=parseInt(process.env.DEBUG_FD,10)||2;if(1!==o&&2!==o){s.deprecate(function(){},"except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")()}var i=1===o?process.stdout:2===o?process.stderr:createWritableStdioStream(o);function useColors(){return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):r.isatty(o)}t.formatters.o=function(e){this.inspectOpts.colors=this.useColors;return s.inspect(e,this.inspectOpts).split("\n").map(function(e){return e.trim()}).join(" ")};t.formatters.O=function(e){this.inspectOpts.colors=this.useColors;return s.inspect(e,this.inspectOpts)};function formatArgs(e){var n=this.namespace;var r=this.useColors;if(r){var s=this.color;var o="  [3"+s+";1m"+n+" "+"[0m";e[0]=o+e[0].split("\n").join("\n"+o);e.push("[3"+s+"m+"+t.humanize(this.diff)+"[0m")}else{e[0]=(new Date).toUTCString()+" "+n+" "+e[0]}}function log(){return i.write(s.format.apply(s,arguments)+"\n")}function save(e){if(null==e){delete process.env.DEBUG}else{process.env.DEBUG=e}}function load(){return process.env.DEBUG}function createWritableStdioStream(e){var t;var s=process.binding("tty_wrap");switch(s.guessHandleType(e)){case"TTY":t=new r.WriteStream(e);t._type="tty";if(t._handle&&t._handle.unref){t._handle.unref()}break;case"FILE":var o=n(79896);t=new o.SyncWriteStream(e,{autoClose:false});t._type="fs";break;case"PIPE":case"TCP":var i=n(69278);t=new i.Socket({fd:e,readable:false,writable:true});t.readable=false;t.read=null;t._type="pipe";if(t._handle&&t._handle.unref){t._handle.unref()}break;default:throw new Error("Implement me. Unknown stream file type!")}t.fd=e;t._isStdio=true;return t}function init(e){e.inspectOpts={};var n=Object.keys(t.inspectOpts);for(var r=0;r<n.length;r++){e.inspectOpts[n[r]]=t.inspectOpts[n[r]]}}t.enable(load())},94554:e=>{var t=1e3;var n=t*60;var r=n*60;var s=r*24;var o=s*365.25;e.exports=function(e,t){t=t||{};var n=typeof e;if(n==="string"&&e.length>0){return parse(e)}else if(n==="number"&&isNaN(e)===false){return t.long?fmtLong(e):fmtShort(e)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function parse(e){e=String(e);if(e.length>100){return}var i=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(e);if(!i){return}var a=parseFloat(i[1]);var l=(i[2]||"ms").toLowerCase();switch(l){case"years":case"year":case"yrs":case"yr":case"y":return a*o;case"days":case"day":case"d":return a*s;case"hours":case"hour":case"hrs":case"hr":case"h":return a*r;case"minutes":case"minute":case"mins":case"min":case"m":return a*n;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return a;default:return undefined}}function fmtShort(e){if(e>=s){return Math.round(e/s)+"d"}if(e>=r){return Math.round(e/r)+"h"}if(e>=n){return Math.round(e/n)+"m"}if(e>=t){return Math.round(e/t)+"s"}return e+"ms"}function fmtLong(e){return plural(e,s,"day")||plural(e,r,"hour")||plural(e,n,"minute")||plural(e,t,"second")||e+" ms"}function plural(e,t,n){if(e<t){return}if(e<t*1.5){return Math.floor(e/t)+" "+n}return Math.ceil(e/t)+" "+n+"s"}},58811:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17350);e.exports=r},17350:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(926);var o=n(40760);var i=n(69978);var a=n(80586);var l=n(24225);var u=n(71353);var c=n(39017);var f=n(52779);var d=n(51566);var p=n(26355);var h=n(18252);var m=n(78022);var v=n(55139);var g=n(16028);var w=n(22666);var b=n(23223);var y=n(24448);var x=.07721566490153287;var k=.3224670334241136;var $=1;var N=-.07721566490153287;var S=.48383612272381005;var _=-.1475877229945939;var M=.06462494023913339;var A=-.07721566490153287;var O=1;var R=.4189385332046727;var C=1.4616321449683622;var E=4503599627370496;var I=72057594037927940;var T=13877787807814457e-33;var F=1.4616321449683622;var j=-.12148629053584961;var P=-3638676997039505e-33;function gammaln(e){var t;var n;var L;var B;var U;var D;var q;var z;var W;var H;var G;var V;var K;if(r(e)||s(e)){return e}if(e===0){return c}if(e<0){t=true;e=-e}else{t=false}if(e<T){return-i(e)}if(t){if(e>=E){return c}W=l(e);if(W===0){return c}n=i(u/o(W*e))}if(e===1||e===2){return 0}if(e<2){if(e<=.9){K=-i(e);if(e>=C-1+.27){G=1-e;L=0}else if(e>=C-1-.27){G=e-(F-1);L=1}else{G=e;L=2}}else{K=0;if(e>=C+.27){G=2-e;L=0}else if(e>=C-.27){G=e-F;L=1}else{G=e-1;L=2}}switch(L){case 0:V=G*G;D=x+V*f(V);U=V*(k+V*d(V));q=G*D+U;K+=q-.5*G;break;case 1:V=G*G;H=V*G;D=S+H*m(H);U=_+H*v(H);B=M+H*g(H);q=V*D-(P-H*(U+G*B));K+=j+q;break;case 2:D=G*(A+G*w(G));U=O+G*b(G);K+=-.5*G+D/U;break}}else if(e<8){L=a(e);G=e-L;q=G*(N+G*h(G));z=$+G*p(G);K=.5*G+q/z;V=1;switch(L){case 7:V*=G+6;case 6:V*=G+5;case 5:V*=G+4;case 4:V*=G+3;case 3:V*=G+2;K+=i(V)}}else if(e<I){W=i(e);V=1/e;G=V*V;H=R+V*y(G);K=(e-.5)*(W-1)+H}else{K=e*(i(e)-1)}if(t){K=n-K}return K}e.exports=gammaln},52779:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.06735230105312927}return.06735230105312927+e*(.007385550860814029+e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}e.exports=evalpoly},51566:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.020580808432516733}return.020580808432516733+e*(.0028905138367341563+e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}e.exports=evalpoly},26355:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1.3920053346762105}return 1.3920053346762105+e*(.7219355475671381+e*(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}e.exports=evalpoly},18252:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.21498241596060885}return.21498241596060885+e*(.325778796408931+e*(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}e.exports=evalpoly},78022:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.032788541075985965}return-.032788541075985965+e*(.006100538702462913+e*(-.0014034646998923284+e*.00031563207090362595))}e.exports=evalpoly},55139:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.01797067508118204}return.01797067508118204+e*(-.0036845201678113826+e*(.000881081882437654+e*-.00031275416837512086))}e.exports=evalpoly},16028:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.010314224129834144}return-.010314224129834144+e*(.0022596478090061247+e*(-.0005385953053567405+e*.0003355291926355191))}e.exports=evalpoly},22666:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6328270640250934}return.6328270640250934+e*(1.4549225013723477+e*(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}e.exports=evalpoly},23223:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 2.4559779371304113}return 2.4559779371304113+e*(2.128489763798934+e*(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}e.exports=evalpoly},24448:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333297}return.08333333333333297+e*(-.0027777777772877554+e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}e.exports=evalpoly},28964:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=1;var r;if(e===0){return t}if(t===0){return e}while(e%2===0&&t%2===0){e/=2;t/=2;n*=2}while(e%2===0){e/=2}while(t){while(t%2===0){t/=2}if(e>t){r=t;t=e;e=r}t-=e}return n*e}e.exports=gcd},65460:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=0;var r;if(e===0){return t}if(t===0){return e}while((e&1)===0&&(t&1)===0){e>>>=1;t>>>=1;n+=1}while((e&1)===0){e>>>=1}while(t){while((t&1)===0){t>>>=1}if(e>t){r=t;t=e;e=r}t-=e}return e<<n}e.exports=gcd},48086:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(61417);e.exports=r},61417:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(24408);var o=n(39017);var i=n(68399);var a=n(6828);var l=n(65460);var u=n(28964);function gcd(e,t){if(r(e)||r(t)){return NaN}if(e===o||t===o||e===i||t===i){return NaN}if(!(s(e)&&s(t))){return NaN}if(e<0){e=-e}if(t<0){t=-t}if(e<=a&&t<=a){return l(e,t)}return u(e,t)}e.exports=gcd},39505:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var s=n(481);var o=n(13474);var i=n(74075);var a=n(55223);var l=n(75366);var u=n(234);var c=n(77863);var f=n(52042);var d=n(27162);var p=n(88540);var h=n(94004);var m=n(32005);var v=n(6828);var g=n(41653);var w=n(71353);var b=n(44587);var y=n(61862);var x=n(11433);var k=n(79488);var $=n(40516);var N=n(28784);var S=n(96543);var _=1/w;function ibetaImp(e,t,n,M,A,O,R,C){var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var z;z=1-e;L=C;B=C+R;O[B]=-1;if(r(e)||e<0||e>1){O[L]=NaN;O[B]=NaN;return O}if(M){if(t<0||n<0){O[L]=NaN;O[B]=NaN;return O}if(t===0){if(n===0){O[L]=NaN;O[B]=NaN;return O}if(n>0){O[L]=A?0:1;return O}}else if(n===0){if(t>0){O[L]=A?1:0;return O}}}else if(t<=0||n<=0){O[L]=NaN;O[B]=NaN;return O}if(e===0){if(t===1){O[B]=1}else{O[B]=t<1?h/2:m*2}if(A){O[L]=M?1:l(t,n);return O}O[L]=0;return O}if(e===1){if(n===1){O[B]=1}else{O[B]=n<1?h/2:m*2}if(A){O[L]=0}else{O[L]=M?1:l(t,n)}return O}if(t===.5&&n===.5){O[B]=_*u(z*e);q=A?a(u(z)):a(u(e));q/=g;if(!M){q*=w}O[L]=q;return O}if(t===1){P=n;n=t;t=P;P=z;z=e;e=P;A=!A}if(n===1){if(t===1){O[L]=A?z:e;O[B]=1;return O}O[B]=t*f(e,t-1);if(z<.5){q=A?-s(t*i(-z)):c(t*i(-z))}else{q=A?-(f(e,t)-1):f(e,t)}if(!M){q/=t}O[L]=q;return O}if(p(t,n)<=1){if(e>.5){P=n;n=t;t=P;P=z;z=e;e=P;A=!A}if(d(t,n)<=1){if(t>=p(.2,n)||f(e,t)<=.9){if(A){T=-(M?1:l(t,n));A=false;T=-S(t,n,e,T,M,O,z)}else{T=S(t,n,e,0,M,O,z)}}else{P=n;n=t;t=P;P=z;z=e;e=P;A=!A;if(z>=.3){if(A){T=-(M?1:l(t,n));A=false;T=-S(t,n,e,T,M,O,z)}else{T=S(t,n,e,0,M,O,z)}}else{if(M){I=1}else{I=y(t+n,t,20)}T=N(t,n,e,z,20,M,O);if(A){T-=M?1:l(t,n);A=false;T=-b(t+20,n,e,z,T,I,M)}else{T=b(t+20,n,e,z,T,I,M)}}}}else if(n<=1||e<.1&&f(n*e,t)<=.7){if(A){T=-(M?1:l(t,n));A=false;T=-S(t,n,e,T,M,O,z)}else{T=S(t,n,e,0,M,O,z)}}else{P=n;n=t;t=P;P=z;z=e;e=P;A=!A;if(z>=.3){if(A){T=-(M?1:l(t,n));A=false;T=-S(t,n,e,T,M,O,z)}else{T=S(t,n,e,0,M,O,z)}}else if(t>=15){if(A){T=-(M?1:l(t,n));A=false;T=-b(t,n,e,z,T,1,M)}else{T=b(t,n,e,z,0,1,M)}}else{if(M){I=1}else{I=y(t+n,t,20)}T=N(t,n,e,z,20,M,O);if(A){T-=M?1:l(t,n);A=false;T=-b(t+20,n,e,z,T,I,M)}else{T=b(t+20,n,e,z,T,I,M)}}}}else{if(t<n){E=t-(t+n)*e}else{E=(t+n)*z-n}if(E<0){P=n;n=t;t=P;P=z;z=e;e=P;A=!A}if(n<40){if(o(t)===t&&o(n)===n&&t<v-100){U=t-1;D=n+U;T=$(D,U,e,z);if(!M){T*=l(t,n)}}else if(n*e<=.7){if(A){T=-(M?1:l(t,n));A=false;T=-S(t,n,e,T,M,O,z)}else{T=S(t,n,e,0,M,O,z)}}else if(t>15){D=o(n);if(D===n){D-=1}F=n-D;if(M){I=1}else{I=y(t+F,F,D)}T=N(F,t,z,e,D,M);T=b(t,F,e,z,T,1,M);T/=I}else if(M){D=o(n);F=n-D;if(F<=0){D-=1;F+=1}T=N(F,t,z,e,D,M);T+=N(t,F,e,z,20,M);if(A){T-=1}T=b(t+20,F,e,z,T,1,M);if(A){T=-T;A=false}}else{T=k(t,n,e,z,M,O)}}else{T=k(t,n,e,z,M,O)}}if(O[B]<0){O[B]=x(t,n,e,z,true)}j=z*e;if(O[B]!==0){if(h*j<O[B]){O[B]=h/2}else{O[B]/=j}}O[L]=A?(M?1:l(t,n))-T:T;return O}e.exports=ibetaImp},44587:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var s=n(5715);var o=n(31091);var i=n(74075);var a=n(40760);var l=n(52042);var u=n(69978);var c=n(32005);var f=n(58148);var d=n(58591);var p=n(92737);var h=new Array(30);function betaSmallBLargeASeries(e,t,n,m,v,g,w){var b;var y;var x;var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;var T;var F;var j;N=t-1;F=e+N/2;if(m<.35){A=i(-m)}else{A=u(n)}j=-F*A;R=p(t,j);if(R<=c){return v}if(w){b=R/r(e,t);b/=l(F,t)}else{b=d(t,j)/l(F,t)}b*=g;h[0]=1;C=o(j,t,true,true);C/=R;k=v+b*C;x=1;S=A/2;S*=S;_=1;O=4*F*F;$=t;for(I=1;I<h.length;++I){x+=2;h[I]=0;M=t-I;y=3;for(E=1;E<I;++E){M=E*t-I;h[I]+=M*h[I-E]/s(y);y+=2}h[I]/=I;h[I]+=N/s(x);C=($*($+1)*C+(j+$+1)*_)/O;_*=S;$+=2;T=b*h[I]*C;k+=T;if(T>1){if(a(T)<a(f*k)){break}}else if(a(T/f)<a(k)){break}}return k}e.exports=betaSmallBLargeASeries},40516:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(12288);var s=n(13474);var o=n(52042);var i=n(32005);function binomialCCDF(e,t,n,a){var l;var u;var c;var f;var d;u=o(n,e);if(u>i){f=u;for(d=s(e-1);d>t;d--){f*=(d+1)*a/((e-d)*n);u+=f}}else{c=s(e*n);if(c<=t+1){c=s(t+2)}u=o(n,c)*o(a,e-c);u*=r(s(e),s(c));if(u===0){for(d=c-1;d>t;d--){u+=o(n,d)*o(a,e-d);u*=r(s(e),s(d))}}else{f=u;l=u;for(d=c-1;d>t;d--){f*=(d+1)*a/((e-d)*n);u+=f}f=l;for(d=c+1;d<=e;d++){f*=(e-d+1)*n/(d*a);u+=f}}}return u}e.exports=binomialCCDF},58591:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(77863);var s=n(52042);var o=n(69978);var i=n(17717);var a=n(4187);function fullIGammaPrefix(e,t){var n;var l;l=e*o(t);if(t>=1){if(l<i&&-t>a){n=s(t,e)*r(-t)}else if(e>=1){n=s(t/r(t/e),e)}else{n=r(l-t)}}else if(l>a){n=s(t,e)*r(-t)}else if(t/e<i){n=s(t/r(t/e),e)}else{n=r(l-t)}return n}e.exports=fullIGammaPrefix},28784:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(11433);function ibetaAStep(e,t,n,s,o,i,a){var l;var u;var c;var f;l=r(e,t,n,s,i);if(a){a[1]=l}l/=e;if(l===0){return l}c=1;u=1;for(f=0;f<o-1;++f){u*=(e+t+f)*n/(e+f+1);c+=u}l*=c;return l}e.exports=ibetaAStep},79488:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(1832);var s=n(11433);var o={keep:true,maxIter:1e3};function ibetaFraction2t(e,t,n,r){var s=0;return next;function next(){var o;var i;var a;i=(e+s-1)*(e+t+s-1)*s*(t-s)*n*n;o=e+2*s-1;i/=o*o;a=s;a+=s*(t-s)*n/(e+2*s-1);a+=(e+s)*(e*r-t*n+1+s*(2-n))/(e+2*s+1);s+=1;return[i,a]}}function ibetaFraction2(e,t,n,i,a,l){var u;var c;var f;u=s(e,t,n,i,a);if(l){l[1]=u}if(u===0){return u}f=ibetaFraction2t(e,t,n,i);c=r(f,o);return u/c}e.exports=ibetaFraction2},11433:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var s=n(79278);var o=n(83876);var i=n(481);var a=n(74075);var l=n(234);var u=n(40760);var c=n(77863);var f=n(52042);var d=n(88540);var p=n(69978);var h=n(17717);var m=n(4187);var v=n(14962);var g=n(32417);function ibetaPowerTerms(e,t,n,w,b){var y;var x;var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;if(!b){return f(n,e)*f(w,t)}E=e+t;$=e+v-.5;N=t+v-.5;S=E+v-.5;y=r(E);y/=r(e)*r(t);y*=l(N/g);y*=l($/S);_=(n*t-w*$)/$;M=(w*e-n*N)/N;if(o(_,M)<.2){if(_*M>0||d(e,t)<1){if(u(_)<.1){y*=c(e*a(_))}else{y*=f(n*S/$,e)}if(u(M)<.1){y*=c(t*a(M))}else{y*=f(w*S/N,t)}}else if(s(_,M)<.5){x=e<t;k=t/e;if(x&&k*M<.1||!x&&_/k>.1){A=i(k*a(M));A=_+A+A*_;A=e*a(A);y*=c(A)}else{A=i(a(_)/k);A=M+A+A*M;A=t*a(A);y*=c(A)}}else if(u(_)<u(M)){I=e*a(_)+t*p(w*S/N);if(I<=m||I>=h){I+=p(y);if(I>=h){return NaN}y=c(I)}else{y*=c(I)}}else{I=t*a(M)+e*p(n*S/$);if(I<=m||I>=h){I+=p(y);if(I>=h){return NaN}y=c(I)}else{y*=c(I)}}}else{R=n*S/$;C=w*S/N;_=e*p(R);M=t*p(C);if(_>=h||_<=m||M>=h||M<=m){if(e<t){O=f(C,t/e);A=e*(p(R)+p(O));if(A<h&&A>m){y*=f(O*R,e)}else{M+=_+p(y);if(M>=h){return NaN}y=c(M)}}else{O=f(R,e/t);A=(p(O)+p(C))*t;if(A<h&&A>m){y*=f(O*C,t)}else{M+=_+p(y);if(M>=h){return NaN}y=c(M)}}}else{y*=f(R,e)*f(C,t)}}return y}e.exports=ibetaPowerTerms},96543:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var s=n(57279);var o=n(74075);var i=n(234);var a=n(77863);var l=n(52042);var u=n(69978);var c=n(32005);var f=n(17717);var d=n(4187);var p=n(14962);var h=n(32417);var m={maxTerms:100};function ibetaSeriesT(e,t,n,r){var s=1-t;var o=1;return next;function next(){var t=r/e;e+=1;r*=s*n/o;o+=1;s+=1;return t}}function ibetaSeries(e,t,n,v,g,w,b){var y;var x;var k;var $;var N;var S;var _;var M;if(g){_=e+t;x=e+p-.5;k=t+p-.5;$=_+p-.5;y=r(_)/(r(e)*r(t));N=u($/k)*(t-.5);S=u(n*$/x)*e;if(N>d&&N<f&&S>d&&S<f){if(e*t<k*10){y*=a((t-.5)*o(e/k))}else{y*=l($/k,t-.5)}y*=l(n*$/x,e);y*=i(x/h);if(w){w[1]=y*l(b,t)}}else{y=u(y)+N+S+(u(x)-1)/2;if(w){w[1]=a(y+t*u(b))}y=a(y)}}else{y=l(n,e)}if(y<c){return v}M=ibetaSeriesT(e,t,n,y);m.initialValue=v;return s(M,m)}e.exports=ibetaSeries},64918:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(91273);var o=n(39505);r(s,"assign",o);e.exports=s},91273:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39505);function kernelBetainc(e,t,n,s,o){return r(e,t,n,s,o,[0,0],1,0)}e.exports=kernelBetainc},92737:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(37482);var s=n(58811);var o=n(24757);var i=n(74075);var a=n(234);var l=n(40760);var u=n(77863);var c=n(52042);var f=n(27162);var d=n(88540);var p=n(69978);var h=n(17717);var m=n(4187);var v=n(14962);var g=n(32417);function regularizedGammaPrefix(e,t){var n;var w;var b;var y;var x;var k;var $;b=e+v-.5;$=(t-e-v+.5)/b;if(e<1){if(t<=m){return u(e*p(t)-t-s(e))}return c(t,e)*u(-t)/o(e)}if(l($*$*e)<=100&&e>150){n=e*(i($)-$)+t*(.5-v)/b;n=u(n)}else{y=e*p(t/b);x=e-t;if(d(y,x)<=m||f(y,x)>=h){w=x/e;if(d(y,x)/2>m&&f(y,x)/2<h){k=c(t/b,e/2)*u(x/2);n=k*k}else if(d(y,x)/4>m&&f(y,x)/4<h&&t>e){k=c(t/b,e/4)*u(x/4);n=k*k;n*=n}else if(w>m&&w<h){n=c(t*u(w)/b,e)}else{n=u(y+x)}}else{n=c(t/b,e)*u(x)}}n*=a(b/g)/r(e);return n}e.exports=regularizedGammaPrefix},61862:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function risingFactorialRatio(e,t,n){var r;var s;if(n===0){return 1}r=1;for(s=0;s<n;s++){r*=(e+s)/(t+s)}return r}e.exports=risingFactorialRatio},32507:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(80135);function findIBetaInvFromTDist(e,t,n){var s;var o;var i;var a;o=t/2;i=1-o;s=e*2;a=r(s,o,i);if(n){n.value=a*a/(s+a*a)}return s/(s+a*a)}e.exports=findIBetaInvFromTDist},81333:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var s=n(36503);var o=n(27907);var i=n(27162);var a=n(94004);function halleyIterate(e,t,n,l,u,c){var f;var d;var p;var h;var m;var v;var g;var w;var b;var y;var x;var k;var $;var N;var S;var _;N=0;d=false;v=t;m=s(1,1-u);b=i(1e7*t,1e7);g=0;p=b;h=b;w=c;do{g=N;h=p;p=b;$=e(v);N=$[0];S=$[1];_=$[2];w-=1;if(N===0){break}if(S===0){if(g===0){if(v===n){t=l}else{t=n}g=e(t);b=t-v}if(o(g)*o(N)<0){if(b<0){b=(v-n)/2}else{b=(v-l)/2}}else if(b<0){b=(v-l)/2}else{b=(v-n)/2}}else if(_===0){b=N/S}else{y=2*N;k=2*S-N*(_/S);if(r(k)<1&&r(y)>=r(k)*a){b=N/S}else{b=y/k}if(b*S/N<0){b=N/S;if(r(b)>2*r(t)){b=(b<0?-1:1)*2*r(t)}}}f=r(b/h);if(f>.8&&f<2){b=b>0?(v-n)/2:(v-l)/2;if(r(b)>v){b=o(b)*v}h=b*3}t=v;v-=b;if(v<n){if(r(n)<1&&r(v)>1&&a/r(v)<r(n)){x=1e3}else{x=v/n}if(r(x)<1){x=1/x}if(!d&&x>0&&x<3){b=.99*(t-n);v=t-b;d=true}else{b=(t-n)/2;v=t-b;if(v===n||v===l){break}}}else if(v>l){if(r(l)<1&&r(v)>1&&a/r(v)<r(l)){x=1e3}else{x=v/l}if(r(x)<1){x=1/x}if(!d&&x>0&&x<3){b=.99*(t-l);v=t-b;d=true}else{b=(t-l)/2;v=t-b;if(v===n||v===l){break}}}if(b>0){l=t}else{n=t}}while(w&&r(v*m)<r(b));return v}e.exports=halleyIterate},58346:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(64918).assign;var s=n(40760);var o=n(94004);var i=n(32005);function ibetaRoots(e,t,n,a){return roots;function roots(l){var u;var c;var f;var d;var p;p=1-l;u=[0,0];r(l,e,t,true,a,u,1,0);d=u[0]-n;c=u[1];if(a){c=-c}if(p===0){p=i*64}if(l===0){l=i*64}f=c*(-(p*e)+(t-2)*l+1);if(s(f)<p*l*o){f/=p*l}if(a){f=-f}if(c===0){c=(a?-1:1)*i*64}return[d,c,f]}}e.exports=ibetaRoots},9221:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53364);e.exports=r},80135:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(59403);var s=n(13474);var o=n(36503);var i=n(19056);var a=n(22366);var l=n(234);var u=n(40760);var c=n(21731);var f=n(52042);var d=n(10830);var p=n(4799);var h=n(71353);var m=n(55908);var v=n(76490);var g=n(91133);var w=268435456;var b=1/3;var y=2*53/3;var x=.8549879733383485;function inverseStudentsT(e,t,n){var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;var T;var F;var j;var P;_=0;if(t>n){A=n;n=t;t=A;S=true}else{S=false}if(s(e)===e&&e<20){$=o(1,y);switch(s(e)){case 1:if(t===.5){_=0}else{_=-c(h*t)/d(h*t)}break;case 2:_=(2*t-1)/l(2*t*n);break;case 4:M=4*t*n;N=l(M);T=4*c(a(N)/3)/N;F=l(T-4);_=t-.5<0?-F:F;break;case 6:if(t<1e-150){return(S?-1:1)*g(e,t)}j=4*(t-t*t);P=f(j,b);I=6*(1+x*(1/P-1));do{R=I*I;C=R*R;E=I*C;O=I;I=2*(8*j*E-270*R+2187)/(5*(4*j*C-216*I-243))}while(u((I-O)/I)>$);I=l(I-e);_=t-.5<0?-I:I;break;default:if(e>w){_=r(2*t)*p}else if(e<3){k=.2742-e*.0242143;if(t>k){_=m(e,t)}else{_=v(e,t)}}else{k=o(1,i(e/-.654));if(t>k){_=g(e,t)}else{_=v(e,t)}}}}else if(e>w){_=-r(2*t)*p}else if(e<3){k=.2742-e*.0242143;if(t>k){_=m(e,t)}else{_=v(e,t)}}else{k=o(1,i(e/-.654));if(t>k){_=g(e,t)}else{_=v(e,t)}}return S?-_:_}e.exports=inverseStudentsT},55908:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var s=n(24644);var o=n(234);var i=n(71353);var a=n(41052);var l=n(62339);var u=n(74758);var c=n(5477);var f=n(47064);var d=n(10223);var p=n(6335);var h=n(95016);var m=n(25153);var v=0;var g=[1,0,0,0,0,0,0,0,0,0];function inverseStudentsTBodySeries(e,t){var n;var w;w=r(e/2,.5)*o(e*i)*(t-.5);n=1/e;g[1]=a(n);g[2]=l(n);g[3]=u(n);g[4]=c(n);g[5]=f(n);g[6]=d(n);g[7]=p(n);g[8]=h(n);g[9]=m(n);return v+w*s(g,w*w)}e.exports=inverseStudentsTBodySeries},91133:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(59403);var s=n(481);var o=n(234);var i=n(52042);var a=n(41653);var l=n(4799);function inverseStudentsTHill(e,t){var n;var u;var c;var f;var d;var p;var h;if(e>1e20){return-r(2*t)*l}n=1/(e-.5);u=48/(n*n);c=((20700*n/u-98)*n-16)*n+96.36;f=((94.5/(u+c)-3)/u+1)*o(n*a)*e;h=i(f*2*t,2/e);if(h>.05+n){p=-r(2*t)*l;h=p*p;if(e<5){c+=.3*(e-4.5)*(p+.6)}c+=(((.05*f*p-5)*p-7)*p-2)*p+u;h=(((((.4*h+6.3)*h+36)*h+94.5)/c-h-3)/u+1)*p;h=s(n*h*h)}else{h=((1/(((e+6)/(e*h)-.089*f-.822)*(e+2)*3)+.5/(e+4))*h-1)*(e+1)/(e+2)+1/h}d=o(e*h);return-d}e.exports=inverseStudentsTHill},76490:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(41692);var s=n(24644);var o=n(234);var i=n(52042);var a=n(71353);var l=[0,0,0,0,0,0,0];function inverseStudentsTTailSeries(e,t){var n;var u;var c;var f;var d;var p;var h;var m;m=r(e/2,.5)*o(e*a)*t;f=e+2;d=e+4;p=e+6;l[0]=1;l[1]=-(e+1)/(2*f);f*=e+2;l[2]=-e*(e+1)*(e+3)/(8*f*d);f*=e+2;l[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*f*d*p);f*=e+2;d*=e+4;l[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*e-336)*e+64)/(384*f*d*p*(e+8));f*=e+2;l[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*f*d*p*(e+8)*(e+10));f*=e+2;d*=e+4;p*=e+6;l[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*e+20675018)*e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*f*d*p*(e+8)*(e+10)*(e+12));h=o(e);c=i(h*m,1/e);u=c*c;n=s(l,u);n*=h;n/=c;return-n}e.exports=inverseStudentsTTailSeries},53364:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var s=n(70894);var o=n(481);var i=n(74075);var a=n(55223);var l=n(75366);var u=n(234);var c=n(40760);var f=n(77863);var d=n(52042);var p=n(10830);var h=n(27162);var m=n(88540);var v=n(69978);var g=n(32005);var w=n(41653);var b=n(58148);var y=n(32507);var x=n(87522);var k=n(85007);var $=n(41080);var N=n(81333);var S=n(58346);var _=32;var M=1e3;var A=[0,0,0,0,0];function ibetaInvImp(e,t,n,O){var R;var C;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var z;var W;var H;var G;var V;var K;var Q;var J;var Y;var X;var Z;var ee;var te;var ne;var re;var se;C=false;if(O===0){return[1,0]}if(n===0){return[0,1]}if(e===1){if(t===1){return[n,1-n]}D=t;t=e;e=D;D=O;O=n;n=D;C=true}re=0;I=0;F=1;if(e===.5){if(t===.5){re=p(n*w);re*=re;se=p(O*w);se*=se;return[re,se]}if(t>.5){D=t;t=e;e=D;D=O;O=n;n=D;C=!C}}if(t===.5&&e>=.5&&n!==1){J={};re=y(e,n,J);se=J.value}else if(t===1){if(n<O){if(e>1){re=d(n,1/e);se=-o(v(n)/e)}else{re=d(n,1/e);se=1-re}}else{re=f(i(-O)/e);se=-o(i(-O)/e)}if(C){D=se;se=re;re=D}return[re,se]}else if(e+t>5){if(n>.5){D=t;t=e;e=D;D=O;O=n;n=D;C=!C}L=m(e,t);P=h(e,t);if(u(L)>P-L&&L>5){re=x(e,t,n);se=1-re}else{ee=e+t;T=a(u(e/ee));E=L/ee;if(E>=.2&&E<=.8&&ee>=10){U=d(n,1/e);if(U<.0025&&e+t<200){re=U*d(e*l(e,t),1/e)}else{re=k(n,ee,T)}se=1-re}else{if(e<t){D=t;t=e;e=D;D=O;O=n;n=D;C=!C}B=0;if(t<2){B=l(e,t)}if(B===0){se=1}else{se=d(t*O*B,1/t);re=1-se}}if(se>1e-5){re=$(e,t,n,O);se=1-re}}}else if(e<1&&t<1){Q=(1-e)/(2-e-t);H=s(Q,e,t)-n;if(c(H)/n<b*3){if(C){return[1-Q,Q]}return[Q,1-Q]}if(H<0){D=t;t=e;e=D;D=O;O=n;n=D;C=!C;Q=1-Q}K=d(e*n*l(e,t),1/e);re=K/(1+K);se=1/(1+K);if(re>Q){re=Q}F=Q}else if(e>1&&t>1){Q=(e-1)/(e+t-2);q=(t-1)/(e+t-2);V=s(Q,e,t)-n;if(V<0){D=t;t=e;e=D;D=O;O=n;n=D;D=q;q=Q;Q=D;C=!C}G=v(n*e*l(e,t))/e;re=f(G);se=re<.9?1-re:-o(G);if(t<e&&re<.2){z=e-1;W=t-1;Y=e*e;X=e*Y;Z=t*t;A[0]=0;A[1]=1;A[2]=W/z;z*=z;A[3]=W*(3*e*t+5*t+Y-e-4)/(2*(e+2)*z);z*=e+1;A[4]=W*(33*e*Z+31*Z+8*Y*Z-30*e*t-47*t+11*Y*t+6*X*t+18+4*e-X+Y*Y-10*Y);A[4]/=3*(e+3)*(e+2)*z;re=r(A,re)}if(re>Q){re=Q}F=Q}else{if(t<e){D=t;t=e;e=D;D=O;O=n;n=D;C=!C}if(d(n,1/e)<.5){re=d(n*e*l(e,t),1/e);if(re===0){re=g}se=1-re}else{se=d(1-d(n,t*l(e,t)),1/t);if(se===0){se=g}re=1-se}}if(re>.5){D=t;t=e;e=D;D=O;O=n;n=D;D=se;se=re;re=D;C=!C;te=1-F;ne=1-I;I=te;F=ne}if(I===0){if(C){I=b;if(re<I){re=I}}else{I=g}if(re<I){re=I}}R=_;if(re<1e-50&&(e<1||t<1)){R*=3;R/=2}j=S(e,t,n<O?n:O,n>=O);re=N(j,re,I,F,R,M);if(re===I){re=0}if(C){return[1-re,re]}return[re,1-re]}e.exports=ibetaInvImp},49182:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(27907);var s=n(40760);var o=n(36503);var i=n(94004);function newtonRaphsonIterate(e,t,n,a,l,u){var c;var f;var d;var p;var h;var m;var v;var g;var w;var b;w=0;c=0;h=t;p=o(1,1-l);v=i;f=i;d=i;m=u;do{c=w;d=f;f=v;g=e(h);w=g[0];b=g[1];m-=1;if(w===0){break}if(b===0){if(c===0){if(h===n){t=a}else{t=n}c=e(t);v=t-h}if(r(c)*r(w)<0){if(v<0){v=(h-n)/2}else{v=(h-a)/2}}else if(v<0){v=(h-a)/2}else{v=(h-n)/2}}else{v=w/b}if(s(v*2)>s(d)){v=v>0?(h-n)/2:(h-a)/2}t=h;h-=v;if(h<=n){v=.5*(t-n);h=t-v;if(h===n||h===a){break}}else if(h>=a){v=.5*(t-a);h=t-v;if(h===n||h===a){break}}if(v>0){a=t}else{n=t}}while(m&&s(h*p)<s(v));return h}e.exports=newtonRaphsonIterate},31706:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1}return-1+e*(-5+e*5)}e.exports=evalpoly},4976:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 63149}return 63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+e*750479)))))}e.exports=evalpoly},46023:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 29233}return 29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+e*(-2554139+e*729754))))))}e.exports=evalpoly},42298:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(-13+e*13)}e.exports=evalpoly},89513:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},41052:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666666}return.16666666666666666+e*.16666666666666666}e.exports=evalpoly},62339:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.058333333333333334}return.058333333333333334+e*(.06666666666666667+e*.008333333333333333)}e.exports=evalpoly},74758:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0251984126984127}return.0251984126984127+e*(.026785714285714284+e*(.0017857142857142857+e*.0001984126984126984))}e.exports=evalpoly},5477:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.012039792768959435}return.012039792768959435+e*(.010559964726631394+e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}e.exports=evalpoly},47064:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.003837005972422639}return.003837005972422639+e*(.00610392115600449+e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2.505210838544172e-8))))}e.exports=evalpoly},10223:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0032177478835464946}return.0032177478835464946+e*(.0010898206731540065+e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*1.6059043836821613e-10)))))}e.exports=evalpoly},35431:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},6335:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.001743826229834001}return.001743826229834001+e*(3353097688001788e-20+e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+e*7647163731819816e-28))))))}e.exports=evalpoly},95016:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0009647274732138864}return.0009647274732138864+e*(-.0003110108632631878+e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+e*(10914179173496788e-22+e*28114572543455206e-31)))))))}e.exports=evalpoly},25153:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005422926281312969}return.0005422926281312969+e*(-.0003694266780000966+e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+e*(4890304529197534e-21+e*(-3.123956959982987e-7+e*822063524662433e-32))))))))}e.exports=evalpoly},11280:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(-2+e*(33+e*(-62+e*31)))}e.exports=evalpoly},99845:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 25}return 25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}e.exports=evalpoly},32102:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(12+e*(-78+e*52))}e.exports=evalpoly},9219:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-7}return-7+e*(2+e*(183+e*(-370+e*185)))}e.exports=evalpoly},53756:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-533}return-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}e.exports=evalpoly},67697:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1579}return-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*15071)))))}e.exports=evalpoly},99810:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 449}return 449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}e.exports=evalpoly},25344:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(69978);var s=n(94004);var o=s/4;function temmeRootFinder(e,t){return roots;function roots(n){var s;var i;var a;a=1-n;if(a===0){return[-o,-o]}if(n===0){return[-o,-o]}i=r(n)+t*r(a)+e;s=1/n-t/a;return[i,s]}}e.exports=temmeRootFinder},87522:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var s=n(59403);var o=n(234);var i=n(77863);var a=n(4799);var l=[0,0,0,0,0,0,0];var u=[0,0,0,0];function temme1(e,t,n){var c;var f;var d;var p;var h;var m;var v;c=s(2*n);c/=-o(e/2);u[0]=c;m=t-e;p=m*m;h=p*m;l[0]=-m*a/2;l[1]=(1-2*m)/8;l[2]=-(m*a/48);l[3]=-1/192;l[4]=-m*a/3840;l[5]=0;l[6]=0;u[1]=r(l,c);l[0]=m*a*(3*m-2)/12;l[1]=(20*p-12*m+1)/128;l[2]=m*a*(20*m-1)/960;l[3]=(16*p+30*m-15)/4608;l[4]=m*a*(21*m+32)/53760;l[5]=(-(32*p)+63)/368640;l[6]=-m*a*(120*m+17)/25804480;u[2]=r(l,c);l[0]=m*a*(-75*p+80*m-16)/480;l[1]=(-1080*h+868*p-90*m-45)/9216;l[2]=m*a*(-1190*p+84*m+373)/53760;l[3]=(-2240*h-2508*p+2100*m-165)/368640;l[4]=0;l[5]=0;l[6]=0;u[3]=r(l,c);d=r(u,1/e);f=d*d;v=-i(-f/2);if(f===0){return.5}return(1+d*o((1+v)/f))/2}e.exports=temme1},85007:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(24644);var s=n(59403);var o=n(40760);var i=n(77863);var a=n(69978);var l=n(234);var u=n(10830);var c=n(21731);var f=n(25344);var d=n(49182);var p=n(31706);var h=n(35431);var m=n(11280);var v=n(99845);var g=n(32102);var w=n(9219);var b=n(53756);var y=n(67697);var x=n(99810);var k=n(4976);var $=n(46023);var N=n(42298);var S=n(89513);var _=[0,0,0,0,0,0];var M=[0,0,0,0];function temme2(e,t,n){var A;var O;var R;var C;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;var z;var W;var H;var G;var V;E=s(2*e)/-l(t/2);H=u(n);W=c(n);M[0]=E;q=H*H;z=W*W;U=H*W;B=U*U;L=B*U;P=B*B;j=B*L;F=L*L;T=P*L;_[0]=(2*q-1)/(3*U);_[1]=-p(q)/(36*B);_[2]=h(q)/(1620*L);_[3]=m(q)/(6480*P);_[4]=v(q)/(90720*j);_[5]=0;M[1]=r(_,E);_[0]=-g(q)/(405*L);_[1]=w(q)/(2592*P);_[2]=-b(q)/(204120*j);_[3]=-y(q)/(2099520*F);_[4]=0;_[5]=0;M[2]=r(_,E);_[0]=x(q)/(102060*j);_[1]=-k(q)/(20995200*F);_[2]=$(q)/(36741600*T);_[3]=0;_[4]=0;_[5]=0;M[3]=r(_,E);I=r(M,1/t);R=W/H;R*=R;D=-(I*I)/(2*q)+a(q)+z*a(z)/q;if(o(I)<.7){_[0]=q;_[1]=U;_[2]=(1-2*q)/3;_[3]=N(q)/(36*U);_[4]=S(q)/(270*B);_[5]=0;V=r(_,I)}else{G=i(D);_[0]=G;_[1]=R;_[2]=0;_[3]=3*R*(3*R+1)/6;_[4]=4*R*(4*R+1)*(4*R+2)/24;_[5]=5*R*(5*R+1)*(5*R+2)*(5*R+3)/120;V=r(_,G);if((V-q)*I<0){V=1-V}}if(I<0){O=0;A=q}else{O=q;A=1}if(V<O||V>A){V=(O+A)/2}C=f(-D,R);V=d(C,V,O,A,32,100);return V}e.exports=temme2},41080:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(51030);var s=n(69978);var o=n(234);var i=n(75491);var a=n(25344);var l=n(49182);function temme3(e,t,n,u){var c;var f;var d;var p;var h;var m;var v;var g;var w;var b;var y;var x;var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;var T;var F;var j;var P;var L;var B;if(n<u){h=r(n,t,true)}else{h=r(u,t,false)}h/=e;$=t/e;P=o(1+$);M=P*P;A=M*P;O=M*M;R=A*M;C=A*A;E=O*A;I=O*O;T=R*O;v=R*R;j=h-$;N=j*j;S=N*j;_=N*N;F=P+1;g=F*F;w=F*g;b=g*g;y=(P+2)*(P-1)/(3*P);y+=(A+9*M+21*P+5)*j/(36*M*F);y-=(O-13*A+69*M+167*P+46)*N/(1620*g*A);y-=(7*R+21*O+70*A+26*M-93*P-31)*S/(6480*w*O);y-=(75*C+202*R+188*O-888*A-1345*M+118*P+138)*_/(272160*b*R);x=(28*O+131*A+402*M+581*P+208)*(P-1)/(1620*F*A);x-=(35*C-154*R-623*O-1636*A-3983*M-3514*P-925)*j/(12960*g*O);x-=(2132*E+7915*C+16821*R+35066*O+87490*A+141183*M+95993*P+21640)*N/(816480*R*w);x-=(11053*I+53308*E+117010*C+163924*R+116188*O-258428*A-677042*M-481940*P-105497)*S/(14696640*b*C);k=-((3592*E+8375*C-1323*R-29198*O-89578*A-154413*M-116063*P-29632)*(P-1))/(816480*R*g);k-=(442043*T+2054169*I+3803094*E+3470754*C+2141568*R-2393568*O-19904934*A-34714674*M-23128299*P-5253353)*j/(146966400*C*w);k-=(116932*v+819281*T+2378172*I+4341330*E+6806004*C+10622748*R+18739500*O+30651894*A+30869976*M+15431867*P+2919016)*N/(146966400*b*E);m=h+y/e+x/(e*e)+k/(e*e*e);if(m<=0){m=i}L=m-$*s(m)+(1+$)*s(1+$)-$;c=1/(1+$);d=m<$?c:0;p=m<$?1:c;B=(d+p)/2;f=a(L,$);return l(f,B,d,p,32,100)}e.exports=temme3},44443:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(46438);e.exports=r},46438:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(15648);var s=n(4470);function kernelCos(e,t){var n;var o;var i;var a;a=e*e;i=a*a;o=a*r(a);o+=i*i*s(a);n=.5*a;i=1-n;return i+(1-i-n+(a*o-e*t))}e.exports=kernelCos},15648:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0416666666666666}return.0416666666666666+e*(-.001388888888887411+e*2480158728947673e-20)}e.exports=evalpoly},4470:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-2.7557314351390663e-7}return-2.7557314351390663e-7+e*(2.087572321298175e-9+e*-11359647557788195e-27)}e.exports=evalpoly},81686:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(14537);e.exports=r},14537:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var t=-.16666666666666632;var n=.00833333333332249;var r=-.0001984126982985795;var s=27557313707070068e-22;var o=-2.5050760253406863e-8;var i=1.58969099521155e-10;function kernelSin(e,a){var l;var u;var c;var f;f=e*e;c=f*f;l=n+f*(r+f*s)+f*c*(o+f*i);u=f*e;if(a===0){return e+u*(t+f*l)}return e-(f*(.5*a-u*l)-a-u*t)}e.exports=kernelSin},36503:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(54514);e.exports=r},54514:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39017);var s=n(68399);var o=n(92489);var i=n(72120);var a=n(1412);var l=n(8442);var u=n(90583);var c=n(926);var f=n(21468);var d=n(17475).assign;var p=n(26007);var h=n(74201);var m=n(87384);var v=2220446049250313e-31;var g=2148532223>>>0;var w=[0,0];var b=[0,0];function ldexp(e,t){var n;var y;if(t===0||e===0||u(e)||c(e)){return e}d(e,w,1,0);e=w[0];t+=w[1];t+=p(e);if(t<l){return f(0,e)}if(t>i){if(e<0){return s}return r}if(t<=a){t+=52;y=v}else{y=1}h.assign(e,b,1,0);n=b[0];n&=g;n|=t+o<<20;return y*m(n,b[1])}e.exports=ldexp},69978:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89373);e.exports=r},89373:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var s=n(57562);var o=n(90583);var i=n(92489);var a=n(68399);var l=n(93028);var u=n(98699);var c=.6931471803691238;var f=1.9082149292705877e-10;var d=0x40000000000000;var p=.3333333333333333;var h=1048575|0;var m=2146435072|0;var v=1048576|0;var g=1072693248|0;function ln(e){var t;var n;var w;var b;var y;var x;var k;var $;var N;var S;var _;var M;if(e===0){return a}if(o(e)||e<0){return NaN}n=r(e);y=0|0;if(n<v){y-=54|0;e*=d;n=r(e)}if(n>=m){return e+e}y+=(n>>20)-i|0;n&=h;$=n+614244&1048576|0;e=s(e,n|$^g);y+=$>>20|0;k=e-1;if((h&2+n)<3){if(k===0){if(y===0){return 0}return y*c+y*f}x=k*k*(.5-p*k);if(y===0){return k-x}return y*c-(x-y*f-k)}S=k/(2+k);M=S*S;$=n-398458|0;_=M*M;N=440401-n|0;b=_*l(_);w=M*u(_);$|=N;x=w+b;if($>0){t=.5*k*k;if(y===0){return k-(t-S*(t+x))}return y*c-(t-(S*(t+x)+y*f)-k)}if(y===0){return k-S*(k-x)}return y*c-(S*(k-x)-y*f-k)}e.exports=ln},93028:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.3999999999940942}return.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}e.exports=evalpoly},98699:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}e.exports=evalpoly},74075:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40102);e.exports=r},40102:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(26526);var o=n(57562);var i=n(39017);var a=n(68399);var l=n(92489);var u=n(45);var c=.6931471803691238;var f=1.9082149292705877e-10;var d=.41421356237309503;var p=-.2928932188134525;var h=1.862645149230957e-9;var m=5551115123125783e-32;var v=9007199254740992;var g=.6666666666666666;function log1p(e){var t;var n;var w;var b;var y;var x;var k;var $;var N;var S;if(e<-1||r(e)){return NaN}if(e===-1){return a}if(e===i){return e}if(e===0){return e}if(e<0){w=-e}else{w=e}S=1;if(w<d){if(w<h){if(w<m){return e}return e-e*e*.5}if(e>p){S=0;b=e;n=1}}if(S!==0){if(w<v){N=1+e;n=s(N);S=(n>>20)-l;if(S>0){y=1-(N-e)}else{y=e-(N-1)}y/=N}else{N=e;n=s(N);S=(n>>20)-l;y=0}n&=1048575;if(n<434334){N=o(N,n|1072693248)}else{S+=1;N=o(N,n|1071644672);n=1048576-n>>2}b=N-1}t=.5*b*b;if(n===0){if(b===0){y+=S*f;return S*c+y}$=t*(1-g*b);return S*c-($-(S*f+y)-b)}x=b/(2+b);k=x*x;$=k*u(k);if(S===0){return b-(t-x*(t+$))}return S*c-(t-(x*(t+$)+(S*f+y))-b)}e.exports=log1p},45:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}e.exports=evalpoly},56218:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(79613);e.exports=r},82001:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
*/
function log1pSeries(e){var t=-e;var n=-1;var r=0;return next;function next(){n*=t;r+=1;return n/r}}e.exports=log1pSeries},79613:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40760);var s=n(69978);var o=n(58148);var i=n(57279);var a=n(82001);function log1pmx(e){var t;var n;if(e<=-1){return NaN}n=r(e);if(n>.95){return s(1+e)-e}if(n<o){return-e*e/2}t={initialValue:-e};return i(a(e),t)}e.exports=log1pmx},27162:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(14813);e.exports=r},14813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(3574);var s=n(90583);var o=n(39017);function max(e,t){if(s(e)||s(t)){return NaN}if(e===o||t===o){return o}if(e===t&&e===0){if(r(e)){return e}return t}if(e>t){return e}return t}e.exports=max},79278:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93585);e.exports=r},93585:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(27162);function maxabs(e,t){return s(r(e),r(t))}e.exports=maxabs},88540:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(35923);e.exports=r},35923:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53386);var s=n(90583);var o=n(68399);function min(e,t){if(s(e)||s(t)){return NaN}if(e===o||t===o){return o}if(e===t&&e===0){if(r(e)){return e}return t}if(e<t){return e}return t}e.exports=min},83876:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(91979);e.exports=r},91979:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(88540);function minabs(e,t){return s(r(e),r(t))}e.exports=minabs},52042:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(5165);e.exports=r},98813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var s=n(58406);var o=n(57562);var i=n(92489);var a=n(75065);var l=n(15440);var u=1048575|0;var c=1048576|0;var f=1072693248|0;var d=536870912|0;var p=524288|0;var h=9007199254740992;var m=.9617966939259756;var v=.9617967009544373;var g=-7.028461650952758e-9;var w=[1,1.5];var b=[0,.5849624872207642];var y=[0,1.350039202129749e-8];function log2ax(e,t,n){var x;var k;var $;var N;var S;var _;var M;var A;var O;var R;var C;var E;var I;var T;var F;var j;var P;var L;var B;var U;var D;var q;U=0|0;if(n<c){t*=h;U-=53|0;n=r(t)}U+=(n>>a)-i|0;D=n&u|0;n=D|f|0;if(D<=235662){q=0}else if(D<767610){q=1}else{q=0;U+=1|0;n-=c}t=o(t,n);A=w[q];L=t-A;B=1/(t+A);k=L*B;N=s(k,0);x=(n>>1|d)+p;x+=q<<18;_=o(0,x);M=t-(_-A);S=B*(L-N*_-N*M);$=k*k;P=$*$*l($);P+=S*(N+k);$=N*N;_=3+$+P;_=s(_,0);M=P-(_-3-$);L=N*_;B=S*_+M*k;R=L+B;R=s(R,0);C=B-(R-L);E=v*R;I=g*R+C*m+y[q];O=b[q];j=U;T=E+I+O+j;T=s(T,0);F=I-(T-j-O-E);e[0]=T;e[1]=F;return e}e.exports=log2ax},58826:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(58406);var s=n(41377);var o=1.4426950408889634;var i=1.4426950216293335;var a=1.9259629911266175e-8;function logx(e,t){var n;var l;var u;var c;var f;var d;u=t-1;c=u*u*s(u);f=i*u;d=u*a-c*o;l=f+d;l=r(l,0);n=d-(l-f);e[0]=l;e[1]=n;return e}e.exports=logx},5165:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(90583);var s=n(56043);var o=n(926);var i=n(24408);var a=n(234);var l=n(40760);var u=n(74201);var c=n(58406);var f=n(70155);var d=n(68399);var p=n(39017);var h=n(86179);var m=n(77174);var v=n(84236);var g=n(94639);var w=n(98813);var b=n(58826);var y=n(63004);var x=1072693247|0;var k=1105199104|0;var $=1139802112|0;var N=1083179008|0;var S=1072693248|0;var _=1083231232|0;var M=3230714880>>>0;var A=31|0;var O=1e300;var R=1e-300;var C=8008566259537294e-32;var E=[0|0,0|0];var I=[0,0];function pow(e,t){var n;var T;var F;var j;var P;var L;var B;var U;var D;var q;var z;var W;var H;var G;var V;var K;if(r(e)||r(t)){return NaN}u.assign(t,E,1,0);L=E[0];B=E[1];if(B===0){if(t===0){return 1}if(t===1){return e}if(t===-1){return 1/e}if(t===.5){return a(e)}if(t===-.5){return 1/a(e)}if(t===2){return e*e}if(t===3){return e*e*e}if(t===4){e*=e;return e*e}if(o(t)){return g(e,t)}}u.assign(e,E,1,0);j=E[0];P=E[1];if(P===0){if(j===0){return m(e,t)}if(e===1){return 1}if(e===-1&&s(t)){return-1}if(o(e)){if(e===d){return pow(-0,-t)}if(t<0){return 0}return p}}if(e<0&&i(t)===false){return(e-e)/(e-e)}F=l(e);n=j&h|0;T=L&h|0;U=j>>>A|0;D=L>>>A|0;if(U&&s(t)){U=-1}else{U=1}if(T>k){if(T>$){return v(e,t)}if(n<x){if(D===1){return U*O*O}return U*R*R}if(n>S){if(D===0){return U*O*O}return U*R*R}H=b(I,F)}else{H=w(I,F,n)}q=c(t,0);W=(t-q)*H[0]+t*H[1];z=q*H[0];G=W+z;u.assign(G,E,1,0);V=f(E[0]);K=f(E[1]);if(V>=N){if((V-N|K)!==0){return U*O*O}if(W+C>G-z){return U*O*O}}else if((V&h)>=_){if((V-M|K)!==0){return U*R*R}if(W<=G-z){return U*R*R}}G=y(V,z,W);return U*G}e.exports=pow},15440:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5999999999999946}return.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}e.exports=evalpoly},13780:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},41377:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5}return.5+e*(-.3333333333333333+e*.25)}e.exports=evalpoly},63004:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(26526);var s=n(57562);var o=n(58406);var i=n(70155);var a=n(36503);var l=n(22043);var u=n(92489);var c=n(86179);var f=n(12618);var d=n(75065);var p=n(13780);var h=1048576|0;var m=1071644672|0;var v=.6931471824645996;var g=-1.904654299957768e-9;function pow2(e,t,n){var w;var b;var y;var x;var k;var $;var N;var S;var _;var M;var A;M=e&c|0;A=(M>>d)-u|0;_=0;if(M>m){_=e+(h>>A+1)>>>0;A=((_&c)>>d)-u|0;w=(_&~(f>>A))>>>0;y=s(0,w);_=(_&f|h)>>d-A>>>0;if(e<0){_=-_}t-=y}y=n+t;y=o(y,0);k=y*v;$=(n-(y-t))*l+y*g;S=k+$;N=$-(S-k);y=S*S;b=S-y*p(y);x=S*b/(b-2)-(N+S*N);S=1-(x-S);e=r(S);e=i(e);e+=_<<d>>>0;if(e>>d<=0){S=a(S,_)}else{S=s(S,e)}return S}e.exports=pow2},77174:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(56043);var s=n(21468);var o=n(68399);var i=n(39017);function pow(e,t){if(t===o){return i}if(t===i){return 0}if(t>0){if(r(t)){return e}return 0}if(r(t)){return s(i,e)}return i}e.exports=pow},84236:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86179);var s=n(26526);var o=1072693247|0;var i=1e300;var a=1e-300;function pow(e,t){var n;var l;l=s(e);n=l&r;if(n<=o){if(t<0){return i*i}return a*a}if(t>0){return i*i}return a*a}e.exports=pow},94639:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(39017);function pow(e,t){if(e===-1){return(e-e)/(e-e)}if(e===1){return 1}if(r(e)<1===(t===s)){return 0}return s}e.exports=pow},4208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51047);e.exports=r},51047:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90583);var s=n(926);var o=n(40760);var i=n(481);var a=n(69978);var l=n(52042);var u=n(80586);function powm1(e,t){var n;var c;if(r(e)||r(t)){return NaN}if(t===0){return 0}if(e===0){return-1}if(e<0&&t%2===0){e=-e}if(e>0){if(o(t*(e-1))<.5||o(t)<.2){c=a(e)*t;if(c<.5){return i(c)}}}else if(u(t)!==t){return NaN}n=l(e,t)-1;if(s(n)||r(n)){return NaN}return n}e.exports=powm1},88826:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23357);e.exports=r},87216:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(13474);var s=n(36503);var o=n(66506);var i=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859];var a=[1.570796251296997,7.549789415861596e-8,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67];var l=16777216;var u=5.960464477539063e-8;var c=o(20);var f=o(20);var d=o(20);var p=o(20);function compute(e,t,n,o,c,f,h,m,v){var g;var w;var b;var y;var x;var k;var $;var N;var S;y=f;S=o[n];N=n;for(x=0;N>0;x++){w=u*S|0;p[x]=S-l*w|0;S=o[N-1]+w;N-=1}S=s(S,c);S-=8*r(S*.125);$=S|0;S-=$;b=0;if(c>0){x=p[n-1]>>24-c;$+=x;p[n-1]-=x<<24-c;b=p[n-1]>>23-c}else if(c===0){b=p[n-1]>>23}else if(S>=.5){b=2}if(b>0){$+=1;g=0;for(x=0;x<n;x++){N=p[x];if(g===0){if(N!==0){g=1;p[x]=16777216-N}}else{p[x]=16777215-N}}if(c>0){switch(c){case 1:p[n-1]&=8388607;break;case 2:p[n-1]&=4194303;break}}if(b===2){S=1-S;if(g!==0){S-=s(1,c)}}}if(S===0){N=0;for(x=n-1;x>=f;x--){N|=p[x]}if(N===0){for(k=1;p[f-k]===0;k++){}for(x=n+1;x<=n+k;x++){v[m+x]=i[h+x];w=0;for(N=0;N<=m;N++){w+=e[N]*v[m+(x-N)]}o[x]=w}n+=k;return compute(e,t,n,o,c,f,h,m,v)}n-=1;c-=24;while(p[n]===0){n-=1;c-=24}}else{S=s(S,-c);if(S>=l){w=u*S|0;p[n]=S-l*w|0;n+=1;c+=24;p[n]=w}else{p[n]=S|0}}w=s(1,c);for(x=n;x>=0;x--){o[x]=w*p[x];w*=u}for(x=n;x>=0;x--){w=0;for(k=0;k<=y&&k<=n-x;k++){w+=a[k]*o[x+k]}d[n-x]=w}w=0;for(x=n;x>=0;x--){w+=d[x]}if(b===0){t[0]=w}else{t[0]=-w}w=d[0]-w;for(x=1;x<=n;x++){w+=d[x]}if(b===0){t[1]=w}else{t[1]=-w}return $&7}function kernelRempio2(e,t,n,r){var s;var o;var a;var l;var u;var d;var p;var h;var m;o=4;l=r-1;a=(n-3)/24|0;if(a<0){a=0}d=n-24*(a+1);h=a-l;m=l+o;for(p=0;p<=m;p++){if(h<0){c[p]=0}else{c[p]=i[h]}h+=1}for(p=0;p<=o;p++){s=0;for(h=0;h<=l;h++){s+=e[h]*c[l+(p-h)]}f[p]=s}u=o;return compute(e,t,u,f,d,o,a,l,c)}e.exports=kernelRempio2},23357:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
*
* Optimized by Bruce D. Evans.
* ```
*/
var r=n(86179);var s=n(16090);var o=n(12618);var i=n(26526);var a=n(32866);var l=n(87384);var u=n(87216);var c=n(21684);var f=0;var d=16777216;var p=1.5707963267341256;var h=6077100506506192e-26;var m=2*h;var v=3*h;var g=4*h;var w=598523|0;var b=1072243195|0;var y=1073928572|0;var x=1074752122|0;var k=1074977148|0;var $=1075183036|0;var N=1075388923|0;var S=1075594811|0;var _=1094263291|0;var M=[0,0,0];var A=[0,0];function rempio2(e,t){var n;var O;var R;var C;var E;var I;var T;var F;R=i(e)|0;C=R&r|0;if(C<=b){t[0]=e;t[1]=0;return 0}if(C<=x){if((C&o)===w){return c(e,C,t)}if(C<=y){if(R>0){F=e-p;t[0]=F-h;t[1]=F-t[0]-h;return 1}F=e+p;t[0]=F+h;t[1]=F-t[0]+h;return-1}if(R>0){F=e-2*p;t[0]=F-m;t[1]=F-t[0]-m;return 2}F=e+2*p;t[0]=F+m;t[1]=F-t[0]+m;return-2}if(C<=S){if(C<=$){if(C===k){return c(e,C,t)}if(R>0){F=e-3*p;t[0]=F-v;t[1]=F-t[0]-v;return 3}F=e+3*p;t[0]=F+v;t[1]=F-t[0]+v;return-3}if(C===N){return c(e,C,t)}if(R>0){F=e-4*p;t[0]=F-g;t[1]=F-t[0]-g;return 4}F=e+4*p;t[0]=F+g;t[1]=F-t[0]+g;return-4}if(C<_){return c(e,C,t)}if(C>=s){t[0]=NaN;t[1]=NaN;return 0}n=a(e);O=(C>>20)-1046;F=l(C-(O<<20|0),n);for(I=0;I<2;I++){M[I]=F|0;F=(F-M[I])*d}M[2]=F;E=3;while(M[E-1]===f){E-=1}T=u(M,A,O,E,1);if(R<0){t[0]=-A[0];t[1]=-A[1];return-T}t[0]=A[0];t[1]=A[1];return T}e.exports=rempio2},21684:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(19056);var s=n(26526);var o=.6366197723675814;var i=1.5707963267341256;var a=6077100506506192e-26;var l=6077100506303966e-26;var u=20222662487959506e-37;var c=20222662487111665e-37;var f=84784276603689e-45;var d=2047|0;function rempio2Medium(e,t,n){var p;var h;var m;var v;var g;var w;var b;h=r(e*o);v=e-h*i;g=h*a;b=t>>20|0;n[0]=v-g;p=s(n[0]);w=b-(p>>20&d);if(w>16){m=v;g=h*l;v=m-g;g=h*u-(m-v-g);n[0]=v-g;p=s(n[0]);w=b-(p>>20&d);if(w>49){m=v;g=h*c;v=m-g;g=h*f-(m-v-g);n[0]=v-g}}n[1]=v-n[0]-g;return h}e.exports=rempio2Medium},19056:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(48615);e.exports=r},48615:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.round;e.exports=t},27907:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(71486);e.exports=r},71486:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function signum(e){if(e===0||r(e)){return e}return e<0?-1:1}e.exports=signum},10830:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47825);e.exports=r},47825:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86179);var s=n(16090);var o=n(26526);var i=n(44443);var a=n(81686);var l=n(88826);var u=1072243195|0;var c=1045430272|0;var f=[0,0];function sin(e){var t;var n;t=o(e);t&=r;if(t<=u){if(t<c){return e}return a(e,0)}if(t>=s){return NaN}n=l(e,f);switch(n&3){case 0:return a(f[0],f[1]);case 1:return i(f[0],f[1]);case 2:return-a(f[0],f[1]);default:return-i(f[0],f[1])}}e.exports=sin},24225:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44400);e.exports=r},44400:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(926);var o=n(21731);var i=n(10830);var a=n(40760);var l=n(21468);var u=n(71353);function sinpi(e){var t;var n;if(r(e)){return NaN}if(s(e)){return NaN}n=e%2;t=a(n);if(t===0||t===1){return l(0,n)}if(t<.25){return i(u*n)}if(t<.75){t=.5-t;return l(o(u*t),n)}if(t<1.25){n=l(1,n)-n;return i(u*n)}if(t<1.75){t-=1.5;return-l(o(u*t),n)}n-=l(2,n);return i(u*n)}e.exports=sinpi},234:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51821);e.exports=r},51821:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.sqrt;e.exports=t},80586:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19277);e.exports=r},19277:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13474);var s=n(98709);function trunc(e){if(e<0){return s(e)}return r(e)}e.exports=trunc},5262:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(58148);var o=n(71798);var i=1e6;function continuedFractionA(e,t,n){var s;var i;var a;var l;var u;var c;c=e();u=c[1];i=c[0];if(u===0){u=o}a=u;l=0;do{c=e();if(c){l=c[1]+c[0]*l;if(l===0){l=o}a=c[1]+c[0]/a;if(a===0){a=o}l=1/l;s=a*l;u*=s}}while(c&&r(s-1)>t&&--n);return i/u}function continuedFractionB(e,t,n){var s;var i;var a;var l;var u;u=e();l=u[1];if(l===0){l=o}i=l;a=0;do{u=e();if(u){a=u[1]+u[0]*a;if(a===0){a=o}i=u[1]+u[0]/i;if(i===0){i=o}a=1/a;s=i*a;l*=s}}while(u&&r(s-1)>t&&--n);return l}function continuedFraction(e,t){var n;var r;var o;r={};if(arguments.length>1){r=t}o=r.tolerance||s;n=r.maxIter||i;if(r.keep){return continuedFractionB(e,o,n)}return continuedFractionA(e,o,n)}e.exports=continuedFraction},23504:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(71798);var o=n(58148);var i=1e6;function continuedFractionA(e,t,n){var o;var i;var a;var l;var u;var c;var f;o=typeof e.next==="function";f=o?e.next().value:e();l=f[1];a=f[0];if(l===0){l=s}u=l;c=0;if(o===true){do{f=e.next().value;if(f){c=f[1]+f[0]*c;if(c===0){c=s}u=f[1]+f[0]/u;if(u===0){u=s}c=1/c;i=u*c;l*=i}}while(r(i-1)>t&&--n)}else{do{f=e();if(f){c=f[1]+f[0]*c;if(c===0){c=s}u=f[1]+f[0]/u;if(u===0){u=s}c=1/c;i=u*c;l*=i}}while(f&&r(i-1)>t&&--n)}return a/l}function continuedFractionB(e,t,n){var o;var i;var a;var l;var u;var c;o=typeof e.next==="function";c=o?e.next().value:e();a=c[1];if(a===0){a=s}l=a;u=0;if(o===true){do{c=e.next().value;if(c){u=c[1]+c[0]*u;if(u===0){u=s}l=c[1]+c[0]/l;if(l===0){l=s}u=1/u;i=l*u;a*=i}}while(c&&r(i-1)>t&&--n)}else{do{c=e();if(c){u=c[1]+c[0]*u;if(u===0){u=s}l=c[1]+c[0]/l;if(l===0){l=s}u=1/u;i=l*u;a*=i}}while(c&&r(i-1)>t&&--n)}return a}function continuedFraction(e,t){var n;var r;var s;r={};if(arguments.length>1){r=t}n=r.maxIter||i;s=r.tolerance||o;if(r.keep){return continuedFractionB(e,s,n)}return continuedFractionA(e,s,n)}e.exports=continuedFraction},1832:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89780);var s=n(23504);var o=n(5262);var i;if(r()){i=s}else{i=o}e.exports=i},43778:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(88314);var s=n(3723);function factory(e){var t;var n;var o;var i;if(e.length>500){return polyval}t="return function evalpoly(x){";n=e.length;if(n===0){t+="return 0.0;"}else if(n===1){t+="return "+e[0]+";"}else{t+="if(x===0.0){return "+e[0]+";}";t+="return "+e[0];o=n-1;for(i=1;i<n;i++){t+="+x*";if(i<o){t+="("}t+=e[i]}for(i=0;i<o-1;i++){t+=")"}t+=";"}t+="}";t+="//# sourceURL=evalpoly.factory.js";return new r(t)();function polyval(t){return s(e,t)}}e.exports=factory},24644:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(3723);var o=n(43778);r(s,"factory",o);e.exports=s},3723:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e,t){var n;var r;r=e.length;if(r<2||t===0){if(r===0){return 0}return e[0]}r-=1;n=e[r]*t+e[r-1];r-=2;while(r>=0){n=n*t+e[r];r-=1}return n}e.exports=evalpoly},15517:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(58148);var o=1e6;function sumSeries(e,t){var n;var i;var a;var l;var u;u={};if(arguments.length>1){u=t}n=u.tolerance||s;a=u.maxTerms||o;l=u.initialValue||0;do{i=e();l+=i}while(r(n*l)<r(i)&&--a);return l}e.exports=sumSeries},71497:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40760);var s=n(58148);var o=1e6;function sumSeries(e,t){var n;var i;var a;var l;var u;var c;c={};if(arguments.length>1){c=t}i=c.tolerance||s;l=c.maxTerms||o;u=c.initialValue||0;n=typeof e.next==="function";if(n===true){for(a of e){u+=a;if(r(i*u)>=r(a)||--l===0){break}}}else{do{a=e();u+=a}while(r(i*u)<r(a)&&--l)}return u}e.exports=sumSeries},57279:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(89780);var s=n(71497);var o=n(15517);var i;if(r()){i=s}else{i=o}e.exports=i},27661:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62124);e.exports=r},62124:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
e.exports=Number},26007:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68178);e.exports=r},68178:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(26526);var s=n(16090);var o=n(92489);function exponent(e){var t=r(e);t=(t&s)>>>20;return t-o|0}e.exports=exponent},87384:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19455);e.exports=r},88781:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;var o;var i;if(r===true){o=1;i=0}else{o=0;i=1}s={HIGH:o,LOW:i};e.exports=s},19455:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(88781);var i=new s(1);var a=new r(i.buffer);var l=o.HIGH;var u=o.LOW;function fromWords(e,t){a[l]=e;a[u]=t;return i[0]}e.exports=fromWords},98232:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;if(r===true){s=1}else{s=0}e.exports=s},26526:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98017);e.exports=r},98017:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(98232);var i=new s(1);var a=new r(i.buffer);function getHighWord(e){i[0]=e;return a[o]}e.exports=getHighWord},32866:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68981);e.exports=r},10200:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;if(r===true){s=0}else{s=1}e.exports=s},68981:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(10200);var i=new s(1);var a=new r(i.buffer);function getLowWord(e){i[0]=e;return a[o]}e.exports=getLowWord},84282:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32005);var s=n(926);var o=n(90583);var i=n(40760);var a=4503599627370496;function normalize(e,t,n,l){if(o(e)||s(e)){t[l]=e;t[l+n]=0;return t}if(e!==0&&i(e)<r){t[l]=e*a;t[l+n]=-52;return t}t[l]=e;t[l+n]=0;return t}e.exports=normalize},17475:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(39870);var o=n(84282);r(s,"assign",o);e.exports=s},39870:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84282);function normalize(e){return r(e,[0,0],1,0)}e.exports=normalize},31500:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;if(r===true){s=1}else{s=0}e.exports=s},57562:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(34109);e.exports=r},34109:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(31500);var i=new s(1);var a=new r(i.buffer);function setHighWord(e,t){i[0]=e;a[o]=t>>>0;return i[0]}e.exports=setHighWord},58406:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(75289);e.exports=r},91628:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;if(r===true){s=0}else{s=1}e.exports=s},75289:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(91628);var i=new s(1);var a=new r(i.buffer);function setLowWord(e,t){i[0]=e;a[o]=t>>>0;return i[0]}e.exports=setLowWord},72888:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32100);var s=n(82983);var o=n(21196);var i=new s(1);var a=new r(i.buffer);var l=o.HIGH;var u=o.LOW;function toWords(e,t,n,r){i[0]=e;t[r]=a[l];t[r+n]=a[u];return t}e.exports=toWords},74201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(85816);var o=n(72888);r(s,"assign",o);e.exports=s},21196:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9343);var s;var o;var i;if(r===true){o=1;i=0}else{o=0;i=1}s={HIGH:o,LOW:i};e.exports=s},85816:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(72888);function toWords(e){return r(e,[0>>>0,0>>>0],1,0)}e.exports=toWords},70155:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47254);e.exports=r},47254:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function uint32ToInt32(e){return e|0}e.exports=uint32ToInt32},59695:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(70894);var o=n(90583);function factory(e,t){if(o(e)||o(t)||e<=0||t<=0){return r(NaN)}return cdf;function cdf(n){if(o(n)){return NaN}if(n<=0){return 0}if(n>=1){return 1}return s(n,e,t)}}e.exports=factory},13349:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(72340);var o=n(59695);r(s,"factory",o);e.exports=s},72340:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70894);var s=n(90583);function cdf(e,t,n){if(s(e)||s(t)||s(n)||t<=0||n<=0){return NaN}if(e<=0){return 0}if(e>=1){return 1}return r(e,t,n)}e.exports=cdf},50813:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(96077);var o=n(90583);function factory(e,t){if(o(e)||o(t)||e<=0||t<=0){return r(NaN)}return quantile;function quantile(n){if(o(n)||n<0||n>1){return NaN}return s(n,e,t)}}e.exports=factory},49335:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(46930);var o=n(50813);r(s,"factory",o);e.exports=s},46930:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96077);var s=n(90583);function quantile(e,t,n){if(s(e)||s(t)||s(n)||t<=0||n<=0||e<0||e>1){return NaN}return r(e,t,n)}e.exports=quantile},87424:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64597);var s=n(40592);var o=n(70894);var i=n(90583);var a=n(13474);var l=n(39017);function factory(e,t){if(i(e)||i(t)||t<0||t>1||!r(e)||e===l){return s(NaN)}return cdf;function cdf(n){if(i(n)){return NaN}if(n<0){return 0}if(n>=e){return 1}n=a(n+1e-7);return o(t,n+1,e-n,true,true)}}e.exports=factory},89014:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(6569);var o=n(87424);r(s,"factory",o);e.exports=s},6569:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64597);var s=n(70894);var o=n(90583);var i=n(13474);var a=n(39017);function cdf(e,t,n){if(o(e)||o(t)||o(n)||n<0||n>1||!r(t)||t===a){return NaN}if(e<0){return 0}if(e>=t){return 1}e=i(e+1e-7);return s(n,e+1,t-e,true,true)}e.exports=cdf},84218:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38040).factory;function factory(e){return r(e/2,.5)}e.exports=factory},46732:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(64835);var o=n(84218);r(s,"factory",o);e.exports=s},64835:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38040);function cdf(e,t){return r(e,t/2,.5)}e.exports=cdf},80018:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(59280).factory;function factory(e){return r(e/2,.5)}e.exports=factory},46452:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(79835);var o=n(80018);r(s,"factory",o);e.exports=s},79835:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(59280);function quantile(e,t){return r(e,t/2,.5)}e.exports=quantile},71965:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(90583);function factory(e){if(s(e)){return r(NaN)}return cdf;function cdf(t){if(s(t)){return NaN}return t<e?0:1}}e.exports=factory},77207:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(43186);var o=n(71965);r(s,"factory",o);e.exports=s},43186:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function cdf(e,t){if(r(e)||r(t)){return NaN}return e<t?0:1}e.exports=cdf},98027:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(90583);function factory(e){if(s(e)){return r(NaN)}return quantile;function quantile(t){if(s(t)||t<0||t>1){return NaN}return e}}e.exports=factory},36129:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(36848);var o=n(98027);r(s,"factory",o);e.exports=s},36848:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);function quantile(e,t){if(r(e)||e<0||e>1){return NaN}return t}e.exports=quantile},87814:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(77207).factory;var o=n(31091);var i=n(90583);var a=n(39017);function factory(e,t){if(i(e)||i(t)||e<0||t<=0){return r(NaN)}if(e===0){return s(0)}return cdf;function cdf(n){if(n<=0){return 0}if(n===a){return 1}return o(n*t,e)}}e.exports=factory},38040:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(24351);var o=n(87814);r(s,"factory",o);e.exports=s},24351:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31091);var s=n(90583);var o=n(39017);function cdf(e,t,n){if(s(e)||s(t)||s(n)||t<0||n<=0){return NaN}if(t===0){return e<0?0:1}if(e<=0){return 0}if(e===o){return 1}return r(e*n,t)}e.exports=cdf},95534:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(51030);var o=n(36129).factory;var i=n(90583);function factory(e,t){if(i(e)||i(t)||e<0||t<=0){return r(NaN)}if(e===0){return o(0)}return quantile;function quantile(n){if(i(n)||n<0||n>1){return NaN}return 1/t*s(n,e)}}e.exports=factory},59280:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(42311);var o=n(95534);r(s,"factory",o);e.exports=s},42311:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90583);var s=n(51030);function quantile(e,t,n){if(r(t)||r(n)||r(e)||t<0||n<=0||e<0||e>1){return NaN}if(t===0){return 0}return 1/n*s(e,t)}e.exports=quantile},50462:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(77207).factory;var o=n(90583);var i=n(234);var a=n(83672);function factory(e,t){var n;if(o(e)||o(t)||t<0){return r(NaN)}if(t===0){return s(e)}n=t*i(2);return cdf;function cdf(t){var r;if(o(t)){return NaN}r=t-e;return.5*a(-r/n)}}e.exports=factory},50208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(41719);var o=n(50462);r(s,"factory",o);e.exports=s},41719:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(83672);var s=n(234);var o=n(90583);function cdf(e,t,n){var i;var a;if(o(e)||o(t)||o(n)||n<0){return NaN}if(n===0){return e<t?0:1}i=n*s(2);a=e-t;return.5*r(-a/i)}e.exports=cdf},57766:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(36129).factory;var o=n(90633);var i=n(90583);var a=n(234);function factory(e,t){var n;var l;if(i(e)||i(t)||t<0){return r(NaN)}if(t===0){s(e)}n=e;l=t*a(2);return quantile;function quantile(e){if(i(e)||e<0||e>1){return NaN}return n+l*o(2*e-1)}}e.exports=factory},43704:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(17919);var o=n(57766);r(s,"factory",o);e.exports=s},17919:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90633);var s=n(90583);var o=n(234);function quantile(e,t,n){var i;var a;if(s(t)||s(n)||s(e)||n<0||e<0||e>1){return NaN}if(n===0){return t}i=t;a=n*o(2);return i+a*r(2*e-1)}e.exports=quantile},41995:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(70894);var o=n(90583);var i=n(52042);function factory(e){if(o(e)||e<=0){return r(NaN)}return cdf;function cdf(t){var n;var r;var a;if(o(t)){return NaN}if(t===0){return.5}n=i(t,2);if(e>2*n){a=n/(e+n);r=s(a,.5,e/2,true,true)/2}else{a=e/(e+n);r=s(a,e/2,.5,true,false)/2}return t>0?1-r:r}}e.exports=factory},8673:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(90576);var o=n(41995);r(s,"factory",o);e.exports=s},90576:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70894);var s=n(90583);var o=n(52042);function cdf(e,t){var n;var i;var a;if(s(e)||s(t)||t<=0){return NaN}if(e===0){return.5}n=o(e,2);if(t>2*n){a=n/(t+n);i=r(a,.5,t/2,true,true)/2}else{a=t/(t+n);i=r(a,t/2,.5,true,false)/2}return e>0?1-i:i}e.exports=cdf},34073:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40592);var s=n(9221);var o=n(90583);var i=n(27907);var a=n(234);function factory(e){if(o(e)||e<=0){return r(NaN)}return quantile;function quantile(t){var n;var r;if(o(t)||t<0||t>1){return NaN}n=t>.5?1-t:t;r=s(e/2,.5,2*n,1-2*n);return i(t-.5)*a(e*r[1]/r[0])}}e.exports=factory},79187:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(64772);var s=n(90798);var o=n(34073);r(s,"factory",o);e.exports=s},90798:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9221);var s=n(90583);var o=n(27907);var i=n(234);function quantile(e,t){var n;var a;if(s(t)||s(e)||t<=0||e<0||e>1){return NaN}n=e>.5?1-e:e;a=r(t/2,.5,2*n,1-2*n);return o(e-.5)*i(t*a[1]/a[0])}e.exports=quantile},56017:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.abs;var n=String.prototype.toLowerCase;var r=String.prototype.toUpperCase;var s=String.prototype.replace;var o=/e\+(\d)$/;var i=/e-(\d)$/;var a=/^(\d+)$/;var l=/^(\d+)e/;var u=/\.0$/;var c=/\.0*e/;var f=/(\..*[^0])0*e/;function formatDouble(e,d){var p;var h;switch(d.specifier){case"e":case"E":h=e.toExponential(d.precision);break;case"f":case"F":h=e.toFixed(d.precision);break;case"g":case"G":if(t(e)<1e-4){p=d.precision;if(p>0){p-=1}h=e.toExponential(p)}else{h=e.toPrecision(d.precision)}if(!d.alternate){h=s.call(h,f,"$1e");h=s.call(h,c,"e");h=s.call(h,u,"")}break;default:throw new Error("invalid double notation. Value: "+d.specifier)}h=s.call(h,o,"e+0$1");h=s.call(h,i,"e-0$1");if(d.alternate){h=s.call(h,a,"$1.");h=s.call(h,l,"$1.e")}if(e>=0&&d.sign){h=d.sign+h}h=d.specifier===r.call(d.specifier)?r.call(h):n.call(h);return h}e.exports=formatDouble},98760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31380);var s=n(33174);var o=String.prototype.toLowerCase;var i=String.prototype.toUpperCase;function formatInteger(e){var t;var n;var a;switch(e.specifier){case"b":t=2;break;case"o":t=8;break;case"x":case"X":t=16;break;case"d":case"i":case"u":default:t=10;break}n=e.arg;a=parseInt(n,10);if(!isFinite(a)){if(!r(n)){throw new Error("invalid integer. Value: "+n)}a=0}if(a<0&&(e.specifier==="u"||t!==10)){a=4294967295+a+1}if(a<0){n=(-a).toString(t);if(e.precision){n=s(n,e.precision,e.padRight)}n="-"+n}else{n=a.toString(t);if(!a&&!e.precision){n=""}else if(e.precision){n=s(n,e.precision,e.padRight)}if(e.sign){n=e.sign+n}}if(t===16){if(e.alternate){n="0x"+n}n=e.specifier===i.call(e.specifier)?i.call(n):o.call(n)}if(t===8){if(e.alternate&&n.charAt(0)!=="0"){n="0"+n}}return n}e.exports=formatInteger},96900:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96971);e.exports=r},31380:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isNumber(e){return typeof e==="number"}e.exports=isNumber},57920:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},96971:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98760);var s=n(57920);var o=n(31380);var i=n(56017);var a=n(16192);var l=n(33174);var u=String.fromCharCode;var c=Array.isArray;function isnan(e){return e!==e}function initialize(e){var t={};t.specifier=e.specifier;t.precision=e.precision===void 0?1:e.precision;t.width=e.width;t.flags=e.flags||"";t.mapping=e.mapping;return t}function formatInterpolate(e){var t;var n;var f;var d;var p;var h;var m;var v;var g;var w;if(!c(e)){throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.")}h="";m=1;for(g=0;g<e.length;g++){f=e[g];if(s(f)){h+=f}else{t=f.precision!==void 0;f=initialize(f);if(!f.specifier){throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+g+"`. Value: `"+f+"`.")}if(f.mapping){m=f.mapping}n=f.flags;for(w=0;w<n.length;w++){d=n.charAt(w);switch(d){case" ":f.sign=" ";break;case"+":f.sign="+";break;case"-":f.padRight=true;f.padZeros=false;break;case"0":f.padZeros=n.indexOf("-")<0;break;case"#":f.alternate=true;break;default:throw new Error("invalid flag: "+d)}}if(f.width==="*"){f.width=parseInt(arguments[m],10);m+=1;if(isnan(f.width)){throw new TypeError("the argument for * width at position "+m+" is not a number. Value: `"+f.width+"`.")}if(f.width<0){f.padRight=true;f.width=-f.width}}if(t){if(f.precision==="*"){f.precision=parseInt(arguments[m],10);m+=1;if(isnan(f.precision)){throw new TypeError("the argument for * precision at position "+m+" is not a number. Value: `"+f.precision+"`.")}if(f.precision<0){f.precision=1;t=false}}}f.arg=arguments[m];switch(f.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":if(t){f.padZeros=false}f.arg=r(f);break;case"s":f.maxWidth=t?f.precision:-1;f.arg=String(f.arg);break;case"c":if(!isnan(f.arg)){p=parseInt(f.arg,10);if(p<0||p>127){throw new Error("invalid character code. Value: "+f.arg)}f.arg=isnan(p)?String(f.arg):u(p)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(!t){f.precision=6}v=parseFloat(f.arg);if(!isFinite(v)){if(!o(f.arg)){throw new Error("invalid floating-point number. Value: "+h)}v=f.arg;f.padZeros=false}f.arg=i(v,f);break;default:throw new Error("invalid specifier: "+f.specifier)}if(f.maxWidth>=0&&f.arg.length>f.maxWidth){f.arg=f.arg.substring(0,f.maxWidth)}if(f.padZeros){f.arg=l(f.arg,f.width||f.precision,f.padRight)}else if(f.width){f.arg=a(f.arg,f.width,f.padRight)}h+=f.arg||"";m+=1}}return h}e.exports=formatInterpolate},16192:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function spaces(e){var t="";var n;for(n=0;n<e;n++){t+=" "}return t}function spacePad(e,t,n){var r=t-e.length;if(r<0){return e}e=n?e+spaces(r):spaces(r)+e;return e}e.exports=spacePad},33174:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function startsWithMinus(e){return e[0]==="-"}function zeros(e){var t="";var n;for(n=0;n<e;n++){t+="0"}return t}function zeroPad(e,t,n){var r=false;var s=t-e.length;if(s<0){return e}if(startsWithMinus(e)){r=true;e=e.substr(1)}e=n?e+zeros(s):zeros(s)+e;if(r){e="-"+e}return e}e.exports=zeroPad},18464:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1943);e.exports=r},1943:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function parse(e){var t={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};if(e[4]==="."&&e[5]===void 0){t.precision="1"}return t}function formatTokenize(e){var n;var r;var s;var o;r=[];o=0;s=t.exec(e);while(s){n=e.slice(o,t.lastIndex-s[0].length);if(n.length){r.push(n)}if(s[6]==="%"){r.push("%")}else{r.push(parse(s))}o=t.lastIndex;s=t.exec(e)}n=e.slice(o);if(n.length){r.push(n)}return r}e.exports=formatTokenize},7844:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(41067);e.exports=r},5472:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},41067:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96900);var s=n(18464);var o=n(5472);function format(e){var t;var n;if(!o(e)){throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.",e))}t=[s(e)];for(n=1;n<arguments.length;n++){t.push(arguments[n])}return r.apply(null,t)}e.exports=format},38090:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15117);e.exports=r},15117:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Symbol==="function"?Symbol:void 0;e.exports=t},40592:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68743);e.exports=r},68743:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function wrap(e){return constantFunction;function constantFunction(){return e}}e.exports=wrap},64772:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(36907);e.exports=r},36907:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(70208);function setNonEnumerableReadOnly(e,t,n){r(e,t,{configurable:false,enumerable:false,writable:false,value:n})}e.exports=setNonEnumerableReadOnly},34119:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.defineProperty;e.exports=t},1729:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Object.defineProperty==="function"?Object.defineProperty:null;e.exports=t},32858:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1729);function hasDefinePropertySupport(){try{r({},"x",{});return true}catch(e){return false}}e.exports=hasDefinePropertySupport},70208:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32858);var s=n(34119);var o=n(98609);var i;if(r()){i=s}else{i=o}e.exports=i},98609:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(7844);var s=Object.prototype;var o=s.toString;var i=s.__defineGetter__;var a=s.__defineSetter__;var l=s.__lookupGetter__;var u=s.__lookupSetter__;function defineProperty(e,t,n){var c;var f;var d;var p;if(typeof e!=="object"||e===null||o.call(e)==="[object Array]"){throw new TypeError(r("invalid argument. First argument must be an object. Value: `%s`.",e))}if(typeof n!=="object"||n===null||o.call(n)==="[object Array]"){throw new TypeError(r("invalid argument. Property descriptor must be an object. Value: `%s`.",n))}f="value"in n;if(f){if(l.call(e,t)||u.call(e,t)){c=e.__proto__;e.__proto__=s;delete e[t];e[t]=n.value;e.__proto__=c}else{e[t]=n.value}}d="get"in n;p="set"in n;if(f&&(d||p)){throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.")}if(d&&i){i.call(e,t,n.get)}if(p&&a){a.call(e,t,n.set)}return e}e.exports=defineProperty},80543:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=eval;e.exports=t},98863:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(11505);var s=n(47738);var o=n(2740);var i;if(r()){i=o}else{i=s}e.exports=i},47738:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(11063);function nativeClass(e){return r.call(e)}e.exports=nativeClass},2740:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50015);var s=n(96319);var o=n(11063);function nativeClass(e){var t;var n;var i;if(e===null||e===void 0){return o.call(e)}n=e[s];t=r(e,s);try{e[s]=void 0}catch(t){return o.call(e)}i=o.call(e);if(t){e[s]=n}else{delete e[s]}return i}e.exports=nativeClass},11063:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.toString;e.exports=t},96319:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(38090);var s=typeof r==="function"?r.toStringTag:"";e.exports=s},71026:(e,t,n)=>{const r=n(44156);const s=n(62599);function picomatch(e,t,n=false){if(t&&(t.windows===null||t.windows===undefined)){t={...t,windows:s.isWindows()}}return r(e,t,n)}Object.assign(picomatch,r);e.exports=picomatch},47223:e=>{const t="\\\\/";const n=`[^${t}]`;const r=0;const s="\\.";const o="\\+";const i="\\?";const a="\\/";const l="(?=.)";const u="[^/]";const c=`(?:${a}|$)`;const f=`(?:^|${a})`;const d=`${s}{1,2}${c}`;const p=`(?!${s})`;const h=`(?!${f}${d})`;const m=`(?!${s}{0,1}${c})`;const v=`(?!${d})`;const g=`[^.${a}]`;const w=`${u}*?`;const b="/";const y={DOT_LITERAL:s,PLUS_LITERAL:o,QMARK_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:l,QMARK:u,END_ANCHOR:c,DOTS_SLASH:d,NO_DOT:p,NO_DOTS:h,NO_DOT_SLASH:m,NO_DOTS_SLASH:v,QMARK_NO_DOT:g,STAR:w,START_ANCHOR:f,SEP:b};const x={...y,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${s}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${s})`,NO_DOTS:`(?!(?:^|[${t}])${s}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${s}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${s}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"};const k={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:r,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:k,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===true?x:y}}},3717:(e,t,n)=>{const r=n(47223);const s=n(62599);const{MAX_LENGTH:o,POSIX_REGEX_SOURCE:i,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:l,REPLACEMENTS:u}=r;const expandRange=(e,t)=>{if(typeof t.expandRange==="function"){return t.expandRange(...e,t)}e.sort();const n=`[${e.join("-")}]`;try{new RegExp(n)}catch(t){return e.map(e=>s.escapeRegex(e)).join("..")}return n};const syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;const splitTopLevel=e=>{const t=[];let n=0;let r=0;let s=0;let o="";let i=false;for(const a of e){if(i===true){o+=a;i=false;continue}if(a==="\\"){o+=a;i=true;continue}if(a==='"'){s=s===1?0:1;o+=a;continue}if(s===0){if(a==="["){n++}else if(a==="]"&&n>0){n--}else if(n===0){if(a==="("){r++}else if(a===")"&&r>0){r--}else if(a==="|"&&r===0){t.push(o);o="";continue}}}o+=a}t.push(o);return t};const isPlainBranch=e=>{let t=false;for(const n of e){if(t===true){t=false;continue}if(n==="\\"){t=true;continue}if(/[?*+@!()[\]{}]/.test(n)){return false}}return true};const normalizeSimpleBranch=e=>{let t=e.trim();let n=true;while(n===true){n=false;if(/^@\([^\\()[\]{}|]+\)$/.test(t)){t=t.slice(2,-1);n=true}}if(!isPlainBranch(t)){return}return t.replace(/\\(.)/g,"$1")};const hasRepeatedCharPrefixOverlap=e=>{const t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++){for(let n=e+1;n<t.length;n++){const r=t[e];const s=t[n];const o=r[0];if(!o||r!==o.repeat(r.length)||s!==o.repeat(s.length)){continue}if(r===s||r.startsWith(s)||s.startsWith(r)){return true}}}return false};const parseRepeatedExtglob=(e,t=true)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="("){return}let n=0;let r=0;let s=0;let o=false;for(let i=1;i<e.length;i++){const a=e[i];if(o===true){o=false;continue}if(a==="\\"){o=true;continue}if(a==='"'){s=s===1?0:1;continue}if(s===1){continue}if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(n>0){continue}if(a==="("){r++;continue}if(a===")"){r--;if(r===0){if(t===true&&i!==e.length-1){return}return{type:e[0],body:e.slice(2,i),end:i}}}}};const buildCharClassStar=e=>{const t=e.length===1?s.escapeRegex(e[0]):`[${e.map(e=>s.escapeRegex(e)).join("")}]`;return`${t}*`};const getStarExtglobSequenceChars=e=>{let t=0;const n=[];while(t<e.length){const r=parseRepeatedExtglob(e.slice(t),false);if(!r||r.type!=="*"){return}const s=splitTopLevel(r.body).map(e=>e.trim());if(s.length!==1){return}const o=normalizeSimpleBranch(s[0]);if(!o||o.length!==1){return}n.push(o);t+=r.end+1}if(n.length<1){return}return n};const repeatedExtglobRecursion=e=>{let t=0;let n=e.trim();let r=parseRepeatedExtglob(n);while(r){t++;n=r.body.trim();r=parseRepeatedExtglob(n)}return t};const analyzeRepeatedExtglob=(e,t)=>{if(t.maxExtglobRecursion===false){return{risky:false}}const n=typeof t.maxExtglobRecursion==="number"?t.maxExtglobRecursion:r.DEFAULT_MAX_EXTGLOB_RECURSION;const s=splitTopLevel(e).map(e=>e.trim());if(s.length>1){if(s.some(e=>e==="")||s.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(s)){return{risky:true}}}const o=[];let i=false;let a=true;for(const e of s){const t=getStarExtglobSequenceChars(e);if(t){i=true;o.push(...t);continue}const r=normalizeSimpleBranch(e);if(r&&r.length===1){o.push(r);continue}a=false;if(repeatedExtglobRecursion(e)>n){return{risky:true}}}if(i){return a?{risky:true,safeOutput:buildCharClassStar([...new Set(o)])}:{risky:true}}return{risky:false}};const parse=(e,t)=>{if(typeof e!=="string"){throw new TypeError("Expected a string")}e=u[e]||e;const n={...t};const c=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o;let f=e.length;if(f>c){throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${c}`)}const d={type:"bos",value:"",output:n.prepend||""};const p=[d];const h=n.capture?"":"?:";const m=r.globChars(n.windows);const v=r.extglobChars(m);const{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:b,ONE_CHAR:y,DOTS_SLASH:x,NO_DOT:k,NO_DOT_SLASH:$,NO_DOTS_SLASH:N,QMARK:S,QMARK_NO_DOT:_,STAR:M,START_ANCHOR:A}=m;const globstar=e=>`(${h}(?:(?!${A}${e.dot?x:g}).)*?)`;const O=n.dot?"":k;const R=n.dot?S:_;let C=n.bash===true?globstar(n):M;if(n.capture){C=`(${C})`}if(typeof n.noext==="boolean"){n.noextglob=n.noext}const E={input:e,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:p};e=s.removePrefix(e,E);f=e.length;const I=[];const T=[];const F=[];let j=d;let P;const eos=()=>E.index===f-1;const L=E.peek=(t=1)=>e[E.index+t];const B=E.advance=()=>e[++E.index]||"";const remaining=()=>e.slice(E.index+1);const consume=(e="",t=0)=>{E.consumed+=e;E.index+=t};const append=e=>{E.output+=e.output!=null?e.output:e.value;consume(e.value)};const negate=()=>{let e=1;while(L()==="!"&&(L(2)!=="("||L(3)==="?")){B();E.start++;e++}if(e%2===0){return false}E.negated=true;E.start++;return true};const increment=e=>{E[e]++;F.push(e)};const decrement=e=>{E[e]--;F.pop()};const push=e=>{if(j.type==="globstar"){const t=E.braces>0&&(e.type==="comma"||e.type==="brace");const n=e.extglob===true||I.length&&(e.type==="pipe"||e.type==="paren");if(e.type!=="slash"&&e.type!=="paren"&&!t&&!n){E.output=E.output.slice(0,-j.output.length);j.type="star";j.value="*";j.output=C;E.output+=j.output}}if(I.length&&e.type!=="paren"){I[I.length-1].inner+=e.value}if(e.value||e.output)append(e);if(j&&j.type==="text"&&e.type==="text"){j.output=(j.output||j.value)+e.value;j.value+=e.value;return}e.prev=j;p.push(e);j=e};const extglobOpen=(e,t)=>{const r={...v[t],conditions:1,inner:""};r.prev=j;r.parens=E.parens;r.output=E.output;r.startIndex=E.index;r.tokensIndex=p.length;const s=(n.capture?"(":"")+r.open;increment("parens");push({type:e,value:t,output:E.output?"":y});push({type:"paren",extglob:true,value:B(),output:s});I.push(r)};const extglobClose=r=>{const o=e.slice(r.startIndex,E.index+1);const i=e.slice(r.startIndex+2,E.index);const a=analyzeRepeatedExtglob(i,n);if((r.type==="plus"||r.type==="star")&&a.risky){const e=a.safeOutput?(r.output?"":y)+(n.capture?`(${a.safeOutput})`:a.safeOutput):undefined;const t=p[r.tokensIndex];t.type="text";t.value=o;t.output=e||s.escapeRegex(o);for(let e=r.tokensIndex+1;e<p.length;e++){p[e].value="";p[e].output="";delete p[e].suffix}E.output=r.output+t.output;E.backtrack=true;push({type:"paren",extglob:true,value:P,output:""});decrement("parens");return}let l=r.close+(n.capture?")":"");let u;if(r.type==="negate"){let e=C;if(r.inner&&r.inner.length>1&&r.inner.includes("/")){e=globstar(n)}if(e!==C||eos()||/^\)+$/.test(remaining())){l=r.close=`)$))${e}`}if(r.inner.includes("*")&&(u=remaining())&&/^\.[^\\/.]+$/.test(u)){const n=parse(u,{...t,fastpaths:false}).output;l=r.close=`)${n})${e})`}if(r.prev.type==="bos"){E.negatedExtglob=true}}push({type:"paren",extglob:true,value:P,output:l});decrement("parens")};if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(e)){let r=false;let o=e.replace(l,(e,t,n,s,o,i)=>{if(s==="\\"){r=true;return e}if(s==="?"){if(t){return t+s+(o?S.repeat(o.length):"")}if(i===0){return R+(o?S.repeat(o.length):"")}return S.repeat(n.length)}if(s==="."){return g.repeat(n.length)}if(s==="*"){if(t){return t+s+(o?C:"")}return C}return t?e:`\\${e}`});if(r===true){if(n.unescape===true){o=o.replace(/\\/g,"")}else{o=o.replace(/\\+/g,e=>e.length%2===0?"\\\\":e?"\\":"")}}if(o===e&&n.contains===true){E.output=e;return E}E.output=s.wrapOutput(o,E,t);return E}while(!eos()){P=B();if(P==="\0"){continue}if(P==="\\"){const e=L();if(e==="/"&&n.bash!==true){continue}if(e==="."||e===";"){continue}if(!e){P+="\\";push({type:"text",value:P});continue}const t=/^\\+/.exec(remaining());let r=0;if(t&&t[0].length>2){r=t[0].length;E.index+=r;if(r%2!==0){P+="\\"}}if(n.unescape===true){P=B()}else{P+=B()}if(E.brackets===0){push({type:"text",value:P});continue}}if(E.brackets>0&&(P!=="]"||j.value==="["||j.value==="[^")){if(n.posix!==false&&P===":"){const e=j.value.slice(1);if(e.includes("[")){j.posix=true;if(e.includes(":")){const e=j.value.lastIndexOf("[");const t=j.value.slice(0,e);const n=j.value.slice(e+2);const r=i[n];if(r){j.value=t+r;E.backtrack=true;B();if(!d.output&&p.indexOf(j)===1){d.output=y}continue}}}}if(P==="["&&L()!==":"||P==="-"&&L()==="]"){P=`\\${P}`}if(P==="]"&&(j.value==="["||j.value==="[^")){P=`\\${P}`}if(n.posix===true&&P==="!"&&j.value==="["){P="^"}j.value+=P;append({value:P});continue}if(E.quotes===1&&P!=='"'){P=s.escapeRegex(P);j.value+=P;append({value:P});continue}if(P==='"'){E.quotes=E.quotes===1?0:1;if(n.keepQuotes===true){push({type:"text",value:P})}continue}if(P==="("){increment("parens");push({type:"paren",value:P});continue}if(P===")"){if(E.parens===0&&n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","("))}const e=I[I.length-1];if(e&&E.parens===e.parens+1){extglobClose(I.pop());continue}push({type:"paren",value:P,output:E.parens?")":"\\)"});decrement("parens");continue}if(P==="["){if(n.nobracket===true||!remaining().includes("]")){if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(syntaxError("closing","]"))}P=`\\${P}`}else{increment("brackets")}push({type:"bracket",value:P});continue}if(P==="]"){if(n.nobracket===true||j&&j.type==="bracket"&&j.value.length===1){push({type:"text",value:P,output:`\\${P}`});continue}if(E.brackets===0){if(n.strictBrackets===true){throw new SyntaxError(syntaxError("opening","["))}push({type:"text",value:P,output:`\\${P}`});continue}decrement("brackets");const e=j.value.slice(1);if(j.posix!==true&&e[0]==="^"&&!e.includes("/")){P=`/${P}`}j.value+=P;append({value:P});if(n.literalBrackets===false||s.hasRegexChars(e)){continue}const t=s.escapeRegex(j.value);E.output=E.output.slice(0,-j.value.length);if(n.literalBrackets===true){E.output+=t;j.value=t;continue}j.value=`(${h}${t}|${j.value})`;E.output+=j.value;continue}if(P==="{"&&n.nobrace!==true){increment("braces");const e={type:"brace",value:P,output:"(",outputIndex:E.output.length,tokensIndex:E.tokens.length};T.push(e);push(e);continue}if(P==="}"){const e=T[T.length-1];if(n.nobrace===true||!e){push({type:"text",value:P,output:P});continue}let t=")";if(e.dots===true){const e=p.slice();const r=[];for(let t=e.length-1;t>=0;t--){p.pop();if(e[t].type==="brace"){break}if(e[t].type!=="dots"){r.unshift(e[t].value)}}t=expandRange(r,n);E.backtrack=true}if(e.comma!==true&&e.dots!==true){const n=E.output.slice(0,e.outputIndex);const r=E.tokens.slice(e.tokensIndex);e.value=e.output="\\{";P=t="\\}";E.output=n;for(const e of r){E.output+=e.output||e.value}}push({type:"brace",value:P,output:t});decrement("braces");T.pop();continue}if(P==="|"){if(I.length>0){I[I.length-1].conditions++}push({type:"text",value:P});continue}if(P===","){let e=P;const t=T[T.length-1];if(t&&F[F.length-1]==="braces"){t.comma=true;e="|"}push({type:"comma",value:P,output:e});continue}if(P==="/"){if(j.type==="dot"&&E.index===E.start+1){E.start=E.index+1;E.consumed="";E.output="";p.pop();j=d;continue}push({type:"slash",value:P,output:b});continue}if(P==="."){if(E.braces>0&&j.type==="dot"){if(j.value===".")j.output=g;const e=T[T.length-1];j.type="dots";j.output+=P;j.value+=P;e.dots=true;continue}if(E.braces+E.parens===0&&j.type!=="bos"&&j.type!=="slash"){push({type:"text",value:P,output:g});continue}push({type:"dot",value:P,output:g});continue}if(P==="?"){const e=j&&j.value==="(";if(!e&&n.noextglob!==true&&L()==="("&&L(2)!=="?"){extglobOpen("qmark",P);continue}if(j&&j.type==="paren"){const e=L();let t=P;if(j.value==="("&&!/[!=<:]/.test(e)||e==="<"&&!/<([!=]|\w+>)/.test(remaining())){t=`\\${P}`}push({type:"text",value:P,output:t});continue}if(n.dot!==true&&(j.type==="slash"||j.type==="bos")){push({type:"qmark",value:P,output:_});continue}push({type:"qmark",value:P,output:S});continue}if(P==="!"){if(n.noextglob!==true&&L()==="("){if(L(2)!=="?"||!/[!=<:]/.test(L(3))){extglobOpen("negate",P);continue}}if(n.nonegate!==true&&E.index===0){negate();continue}}if(P==="+"){if(n.noextglob!==true&&L()==="("&&L(2)!=="?"){extglobOpen("plus",P);continue}if(j&&j.value==="("||n.regex===false){push({type:"plus",value:P,output:w});continue}if(j&&(j.type==="bracket"||j.type==="paren"||j.type==="brace")||E.parens>0){push({type:"plus",value:P});continue}push({type:"plus",value:w});continue}if(P==="@"){if(n.noextglob!==true&&L()==="("&&L(2)!=="?"){push({type:"at",extglob:true,value:P,output:""});continue}push({type:"text",value:P});continue}if(P!=="*"){if(P==="$"||P==="^"){P=`\\${P}`}const e=a.exec(remaining());if(e){P+=e[0];E.index+=e[0].length}push({type:"text",value:P});continue}if(j&&(j.type==="globstar"||j.star===true)){j.type="star";j.star=true;j.value+=P;j.output=C;E.backtrack=true;E.globstar=true;consume(P);continue}let t=remaining();if(n.noextglob!==true&&/^\([^?]/.test(t)){extglobOpen("star",P);continue}if(j.type==="star"){if(n.noglobstar===true){consume(P);continue}const r=j.prev;const s=r.prev;const o=r.type==="slash"||r.type==="bos";const i=s&&(s.type==="star"||s.type==="globstar");if(n.bash===true&&(!o||t[0]&&t[0]!=="/")){push({type:"star",value:P,output:""});continue}const a=E.braces>0&&(r.type==="comma"||r.type==="brace");const l=I.length&&(r.type==="pipe"||r.type==="paren");if(!o&&r.type!=="paren"&&!a&&!l){push({type:"star",value:P,output:""});continue}while(t.slice(0,3)==="/**"){const n=e[E.index+4];if(n&&n!=="/"){break}t=t.slice(3);consume("/**",3)}const u=eos()||E.parens>0&&t===")".repeat(E.parens)&&!I.some(e=>e.type==="negate");if(r.type==="bos"&&eos()){j.type="globstar";j.value+=P;j.output=globstar(n);E.output=j.output;E.globstar=true;consume(P);continue}if(r.type==="slash"&&r.prev.type!=="bos"&&!i&&u){E.output=E.output.slice(0,-(r.output+j.output).length);r.output=`(?:${r.output}`;j.type="globstar";j.output=globstar(n)+(n.strictSlashes?")":"|$)");j.value+=P;E.globstar=true;E.output+=r.output+j.output;consume(P);continue}if(r.type==="slash"&&r.prev.type!=="bos"&&t[0]==="/"){const e=t[1]!==void 0?"|$":"";E.output=E.output.slice(0,-(r.output+j.output).length);r.output=`(?:${r.output}`;j.type="globstar";j.output=`${globstar(n)}${b}|${b}${e})`;j.value+=P;E.output+=r.output+j.output;E.globstar=true;consume(P+B());push({type:"slash",value:"/",output:""});continue}if(r.type==="bos"&&t[0]==="/"){j.type="globstar";j.value+=P;j.output=`(?:^|${b}|${globstar(n)}${b})`;E.output=j.output;E.globstar=true;consume(P+B());push({type:"slash",value:"/",output:""});continue}E.output=E.output.slice(0,-j.output.length);j.type="globstar";j.output=globstar(n);j.value+=P;E.output+=j.output;E.globstar=true;consume(P);continue}const r={type:"star",value:P,output:C};if(n.bash===true){r.output=".*?";if(j.type==="bos"||j.type==="slash"){r.output=O+r.output}push(r);continue}if(j&&(j.type==="bracket"||j.type==="paren")&&n.regex===true){r.output=P;push(r);continue}if(E.index===E.start||j.type==="slash"||j.type==="dot"){if(j.type==="dot"){E.output+=$;j.output+=$}else if(n.dot===true){E.output+=N;j.output+=N}else{E.output+=O;j.output+=O}if(L()!=="*"){E.output+=y;j.output+=y}}push(r)}while(E.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","]"));E.output=s.escapeLast(E.output,"[");decrement("brackets")}while(E.parens>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing",")"));E.output=s.escapeLast(E.output,"(");decrement("parens")}while(E.braces>0){if(n.strictBrackets===true)throw new SyntaxError(syntaxError("closing","}"));E.output=s.escapeLast(E.output,"{");decrement("braces")}if(n.strictSlashes!==true&&(j.type==="star"||j.type==="bracket")){push({type:"maybe_slash",value:"",output:`${b}?`})}if(E.backtrack===true){E.output="";for(const e of E.tokens){E.output+=e.output!=null?e.output:e.value;if(e.suffix){E.output+=e.suffix}}}return E};parse.fastpaths=(e,t)=>{const n={...t};const i=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o;const a=e.length;if(a>i){throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${i}`)}e=u[e]||e;const{DOT_LITERAL:l,SLASH_LITERAL:c,ONE_CHAR:f,DOTS_SLASH:d,NO_DOT:p,NO_DOTS:h,NO_DOTS_SLASH:m,STAR:v,START_ANCHOR:g}=r.globChars(n.windows);const w=n.dot?h:p;const b=n.dot?m:p;const y=n.capture?"":"?:";const x={negated:false,prefix:""};let k=n.bash===true?".*?":v;if(n.capture){k=`(${k})`}const globstar=e=>{if(e.noglobstar===true)return k;return`(${y}(?:(?!${g}${e.dot?d:l}).)*?)`};const create=e=>{switch(e){case"*":return`${w}${f}${k}`;case".*":return`${l}${f}${k}`;case"*.*":return`${w}${k}${l}${f}${k}`;case"*/*":return`${w}${k}${c}${f}${b}${k}`;case"**":return w+globstar(n);case"**/*":return`(?:${w}${globstar(n)}${c})?${b}${f}${k}`;case"**/*.*":return`(?:${w}${globstar(n)}${c})?${b}${k}${l}${f}${k}`;case"**/.*":return`(?:${w}${globstar(n)}${c})?${l}${f}${k}`;default:{const t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return;const n=create(t[1]);if(!n)return;return n+l+t[2]}}};const $=s.removePrefix(e,x);let N=create($);if(N&&n.strictSlashes!==true){N+=`${c}?`}return N};e.exports=parse},44156:(e,t,n)=>{const r=n(56745);const s=n(3717);const o=n(62599);const i=n(47223);const isObject=e=>e&&typeof e==="object"&&!Array.isArray(e);const picomatch=(e,t,n=false)=>{if(Array.isArray(e)){const r=e.map(e=>picomatch(e,t,n));const arrayMatcher=e=>{for(const t of r){const n=t(e);if(n)return n}return false};return arrayMatcher}const r=isObject(e)&&e.tokens&&e.input;if(e===""||typeof e!=="string"&&!r){throw new TypeError("Expected pattern to be a non-empty string")}const s=t||{};const o=s.windows;const i=r?picomatch.compileRe(e,t):picomatch.makeRe(e,t,false,true);const a=i.state;delete i.state;let isIgnored=()=>false;if(s.ignore){const e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(s.ignore,e,n)}const matcher=(n,r=false)=>{const{isMatch:l,match:u,output:c}=picomatch.test(n,i,t,{glob:e,posix:o});const f={glob:e,state:a,regex:i,posix:o,input:n,output:c,match:u,isMatch:l};if(typeof s.onResult==="function"){s.onResult(f)}if(l===false){f.isMatch=false;return r?f:false}if(isIgnored(n)){if(typeof s.onIgnore==="function"){s.onIgnore(f)}f.isMatch=false;return r?f:false}if(typeof s.onMatch==="function"){s.onMatch(f)}return r?f:true};if(n){matcher.state=a}return matcher};picomatch.test=(e,t,n,{glob:r,posix:s}={})=>{if(typeof e!=="string"){throw new TypeError("Expected input to be a string")}if(e===""){return{isMatch:false,output:""}}const i=n||{};const a=i.format||(s?o.toPosixSlashes:null);let l=e===r;let u=l&&a?a(e):e;if(l===false){u=a?a(e):e;l=u===r}if(l===false||i.capture===true){if(i.matchBase===true||i.basename===true){l=picomatch.matchBase(e,t,n,s)}else{l=t.exec(u)}}return{isMatch:Boolean(l),match:l,output:u}};picomatch.matchBase=(e,t,n,r=n&&n.windows)=>{const s=t instanceof RegExp?t:picomatch.makeRe(t,n);return s.test(o.basename(e,{windows:r}))};picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e);picomatch.parse=(e,t)=>{if(Array.isArray(e))return e.map(e=>picomatch.parse(e,t));return s(e,{...t,fastpaths:false})};picomatch.scan=(e,t)=>r(e,t);picomatch.compileRe=(e,t,n=false,r=false)=>{if(n===true){return e.output}const s=t||{};const o=s.contains?"":"^";const i=s.contains?"":"$";let a=`${o}(?:${e.output})${i}`;if(e&&e.negated===true){a=`^(?!${a}).*$`}const l=picomatch.toRegex(a,t);if(r===true){l.state=e}return l};picomatch.makeRe=(e,t={},n=false,r=false)=>{if(!e||typeof e!=="string"){throw new TypeError("Expected a non-empty string")}let o={negated:false,fastpaths:true};if(t.fastpaths!==false&&(e[0]==="."||e[0]==="*")){o.output=s.fastpaths(e,t)}if(!o.output){o=s(e,t)}return picomatch.compileRe(o,t,n,r)};picomatch.toRegex=(e,t)=>{try{const n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&t.debug===true)throw e;return/$^/}};picomatch.constants=i;e.exports=picomatch},56745:(e,t,n)=>{const r=n(62599);const{CHAR_ASTERISK:s,CHAR_AT:o,CHAR_BACKWARD_SLASH:i,CHAR_COMMA:a,CHAR_DOT:l,CHAR_EXCLAMATION_MARK:u,CHAR_FORWARD_SLASH:c,CHAR_LEFT_CURLY_BRACE:f,CHAR_LEFT_PARENTHESES:d,CHAR_LEFT_SQUARE_BRACKET:p,CHAR_PLUS:h,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:v,CHAR_RIGHT_PARENTHESES:g,CHAR_RIGHT_SQUARE_BRACKET:w}=n(47223);const isPathSeparator=e=>e===c||e===i;const depth=e=>{if(e.isPrefix!==true){e.depth=e.isGlobstar?Infinity:1}};const scan=(e,t)=>{const n=t||{};const b=e.length-1;const y=n.parts===true||n.tokens===true||n.scanToEnd===true;const x=[];const k=[];const $=[];let N=e;let S=-1;let _=0;let M=0;let A=false;let O=false;let R=false;let C=false;let E=false;let I=false;let T=false;let F=false;let j=false;let P=false;let L=0;let B;let U;let D={value:"",depth:0,isGlob:false};const eos=()=>S>=b;const peek=()=>N.charCodeAt(S+1);const advance=()=>{B=U;return N.charCodeAt(++S)};while(S<b){U=advance();let e;if(U===i){T=D.backslashes=true;U=advance();if(U===f){I=true}continue}if(I===true||U===f){L++;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===f){L++;continue}if(I!==true&&U===l&&(U=advance())===l){A=D.isBrace=true;R=D.isGlob=true;P=true;if(y===true){continue}break}if(I!==true&&U===a){A=D.isBrace=true;R=D.isGlob=true;P=true;if(y===true){continue}break}if(U===v){L--;if(L===0){I=false;A=D.isBrace=true;P=true;break}}}if(y===true){continue}break}if(U===c){x.push(S);k.push(D);D={value:"",depth:0,isGlob:false};if(P===true)continue;if(B===l&&S===_+1){_+=2;continue}M=S+1;continue}if(n.noext!==true){const e=U===h||U===o||U===s||U===m||U===u;if(e===true&&peek()===d){R=D.isGlob=true;C=D.isExtglob=true;P=true;if(U===u&&S===_){j=true}if(y===true){let e=0;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===d){e++;continue}if(U===g&&--e===0){P=true;break}}continue}break}}if(U===s){if(B===s)E=D.isGlobstar=true;R=D.isGlob=true;P=true;if(y===true){continue}break}if(U===m){R=D.isGlob=true;P=true;if(y===true){continue}break}if(U===p){while(eos()!==true&&(e=advance())){if(e===i){T=D.backslashes=true;advance();continue}if(e===w){O=D.isBracket=true;R=D.isGlob=true;P=true;break}}if(y===true){continue}break}if(n.nonegate!==true&&U===u&&S===_){F=D.negated=true;_++;continue}if(n.noparen!==true&&U===d){R=D.isGlob=true;if(y===true){let e=1;while(eos()!==true&&(U=advance())){if(U===i){T=D.backslashes=true;advance();continue}if(U===d){e++;continue}if(U===g&&--e===0){P=true;break}}continue}break}if(R===true){P=true;if(y===true){continue}break}}if(n.noext===true){C=false;R=false}let q=N;let z="";let W="";if(_>0){z=N.slice(0,_);N=N.slice(_);M-=_}if(q&&R===true&&M>0){q=N.slice(0,M);W=N.slice(M)}else if(R===true){q="";W=N}else{q=N}if(q&&q!==""&&q!=="/"&&q!==N){if(isPathSeparator(q.charCodeAt(q.length-1))){q=q.slice(0,-1)}}if(n.unescape===true){if(W)W=r.removeBackslashes(W);if(q&&T===true){q=r.removeBackslashes(q)}}const H={prefix:z,input:e,start:_,base:q,glob:W,isBrace:A,isBracket:O,isGlob:R,isExtglob:C,isGlobstar:E,negated:F,negatedExtglob:j};if(n.tokens===true){H.maxDepth=0;if(!isPathSeparator(U)){k.push(D)}H.tokens=k}if(n.parts===true||n.tokens===true){let t;for(let r=0;r<x.length;r++){const s=t!==undefined?t+1:_;const o=x[r];const i=e.slice(s,o);if(n.tokens){if(r===0&&_!==0){k[r].isPrefix=true;k[r].value=z}else{k[r].value=i}depth(k[r]);H.maxDepth+=k[r].depth}if(o>=_){$.push(i);t=o}}const r=t!==undefined?t+1:_;const s=e.slice(r);$.push(s);if(n.tokens&&t&&t+1<e.length){k[k.length-1].value=s;depth(k[k.length-1]);H.maxDepth+=k[k.length-1].depth}H.slashes=x;H.parts=$}return H};e.exports=scan},62599:(e,t,n)=>{const{REGEX_BACKSLASH:r,REGEX_REMOVE_BACKSLASH:s,REGEX_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_GLOBAL:i}=n(47223);t.isObject=e=>e!==null&&typeof e==="object"&&!Array.isArray(e);t.hasRegexChars=e=>o.test(e);t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e);t.escapeRegex=e=>e.replace(i,"\\$1");t.toPosixSlashes=e=>e.replace(r,"/");t.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){const e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}return false};t.removeBackslashes=e=>e.replace(s,e=>e==="\\"?"":e);t.escapeLast=(e,n,r)=>{const s=e.lastIndexOf(n,r);if(s===-1)return e;if(e[s-1]==="\\")return t.escapeLast(e,n,s-1);return`${e.slice(0,s)}\\${e.slice(s)}`};t.removePrefix=(e,t={})=>{let n=e;if(n.startsWith("./")){n=n.slice(2);t.prefix="./"}return n};t.wrapOutput=(e,t={},n={})=>{const r=n.contains?"":"^";const s=n.contains?"":"$";let o=`${r}(?:${e})${s}`;if(t.negated===true){o=`(?:^(?!${o}).*$)`}return o};t.basename=(e,{windows:t}={})=>{const n=e.split(t?/[\\/]/:"/");const r=n[n.length-1];if(r===""){return n[n.length-2]}return r}},42613:t=>{t.exports=e(import.meta.url)("assert")},20181:t=>{t.exports=e(import.meta.url)("buffer")},35317:t=>{t.exports=e(import.meta.url)("child_process")},49140:t=>{t.exports=e(import.meta.url)("constants")},76982:t=>{t.exports=e(import.meta.url)("crypto")},24434:t=>{t.exports=e(import.meta.url)("events")},79896:t=>{t.exports=e(import.meta.url)("fs")},91943:t=>{t.exports=e(import.meta.url)("fs/promises")},58611:t=>{t.exports=e(import.meta.url)("http")},65692:t=>{t.exports=e(import.meta.url)("https")},69278:t=>{t.exports=e(import.meta.url)("net")},34589:t=>{t.exports=e(import.meta.url)("node:assert")},16698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},37540:t=>{t.exports=e(import.meta.url)("node:console")},77598:t=>{t.exports=e(import.meta.url)("node:crypto")},53053:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},40610:t=>{t.exports=e(import.meta.url)("node:dns")},78474:t=>{t.exports=e(import.meta.url)("node:events")},73024:t=>{t.exports=e(import.meta.url)("node:fs")},51455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},37067:t=>{t.exports=e(import.meta.url)("node:http")},32467:t=>{t.exports=e(import.meta.url)("node:http2")},44708:t=>{t.exports=e(import.meta.url)("node:https")},98995:t=>{t.exports=e(import.meta.url)("node:module")},77030:t=>{t.exports=e(import.meta.url)("node:net")},48161:t=>{t.exports=e(import.meta.url)("node:os")},76760:t=>{t.exports=e(import.meta.url)("node:path")},643:t=>{t.exports=e(import.meta.url)("node:perf_hooks")},1708:t=>{t.exports=e(import.meta.url)("node:process")},41792:t=>{t.exports=e(import.meta.url)("node:querystring")},57075:t=>{t.exports=e(import.meta.url)("node:stream")},46193:t=>{t.exports=e(import.meta.url)("node:string_decoder")},19311:t=>{t.exports=e(import.meta.url)("node:tls")},73136:t=>{t.exports=e(import.meta.url)("node:url")},57975:t=>{t.exports=e(import.meta.url)("node:util")},73429:t=>{t.exports=e(import.meta.url)("node:util/types")},75919:t=>{t.exports=e(import.meta.url)("node:worker_threads")},38522:t=>{t.exports=e(import.meta.url)("node:zlib")},70857:t=>{t.exports=e(import.meta.url)("os")},16928:t=>{t.exports=e(import.meta.url)("path")},932:t=>{t.exports=e(import.meta.url)("process")},2203:t=>{t.exports=e(import.meta.url)("stream")},13193:t=>{t.exports=e(import.meta.url)("string_decoder")},53557:t=>{t.exports=e(import.meta.url)("timers")},64756:t=>{t.exports=e(import.meta.url)("tls")},52018:t=>{t.exports=e(import.meta.url)("tty")},87016:t=>{t.exports=e(import.meta.url)("url")},39023:t=>{t.exports=e(import.meta.url)("util")},43106:t=>{t.exports=e(import.meta.url)("zlib")},55415:(e,t,n)=>{n.d(t,{J:()=>endProcess});async function endProcess(e){await Promise.all([flushed(process.stdout),flushed(process.stderr)]);return process.exit(e)}function flushed(e){return new Promise(t=>{e.once("error",()=>t());e.write("",()=>t())})}},82063:(t,n,r)=>{r.d(n,{r:()=>runCommandLine});var s=r(73024);var o=r(76760);var i=r(73136);var a=r(57975);var l=r(77598);var u=r(51455);var c=r(51611);const f="input";function verdictOf(e,t){if(e.length===0)return"warn";const n=e.map(e=>consequence(e,t));if(n.includes("fail"))return"fail";return n.includes("warn")?"warn":"pass"}function consequence(e,t){if(e.outcome==="error")return"fail";if(e.outcome==="pass"||e.severity==="info")return"pass";if(e.outcome==="fail")return e.severity==="critical"?"fail":"warn";if(t==="fail")return e.severity==="critical"?"fail":"warn";return t}function exitCode(e,t,n){if(n.some(e=>isBadInput(e)))return 1;if(t==="never"||e==="pass")return 0;return e==="fail"||t==="warn"?1:0}function isBadInput({id:e,outcome:t}){return t==="error"&&(e===f||e.startsWith(`${f}:`))}function conclusion(e){return e===1?"failure":"success"}function errorReport(e,t){return{schemaVersion:1,gate:t.gate,model:t.model,verdict:"fail",summary:e.message.split("\n",1)[0],checks:[{id:f,title:e.title,outcome:"error",severity:"critical",observed:null,expected:"input that can be read",message:e.message,slice:null,evidence:e.fix===undefined?[]:[e.fix],location:e.location??null}],metrics:[],tables:[],figures:[],notes:[],provenance:t.provenance}}const d="";const p="";const h="";const m="";const v=/[\uE000-\uE003]/g;const g=/\uE000([^\uE001]*)\uE001|\uE002([^\uE003]*)\uE003/g;function rowValue(e){return d+e.replace(v,"")+p}function rowKey(e){return h+e.replace(v,"")+m}function replaceRowData(e,t){return e.replace(g,(e,n,r)=>(n!==undefined?t.value(n):t.key(r??"")).replace(v,"")).replace(v,"")}const w=String.raw`[+\-−]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+\-−]?\d+)?`;function readDecimal(e){return Number(e.replaceAll("−","-"))+0}function printDecimal(e){return String(e+0).replace("e+","e")}function shiftDecimal(e,t){const[n,r="0"]=e.replaceAll("−","-").toLowerCase().split("e");return`${n}e${Number(r)+t}`}function decimal_hundredth(e){return readDecimal(shiftDecimal(String(e),-2))}function printPercent(e){const{negative:t,digits:n,point:r}=scientific(e);const s=n.length<=r+2?n.padEnd(r+2,"0"):n.slice(0,Math.max(0,r+2));const o=r+2<0?"0".repeat(-r-2)+n:n.slice(Math.max(0,r+2));return`${t?"-":""}${s||"0"}${o?`.${o}`:""}`}function scientific(e){if(e===0)return{negative:false,digits:"0",point:-1};const[t,n]=Math.abs(e).toExponential().split("e");return{negative:e<0,digits:t.replace(".",""),point:Number(n)+1}}const b=["on","each","for","with","as","of","no","worse","than","better","by"];const y=String.raw`[^\s\p{C}"#(),:;=<>≤≥*%!]+`;const x=new RegExp(`^${y}$`,"u");const k=String.raw`:bins\([^()"#\p{C}]*\)`;const $=new RegExp(`^${y}:bins\\([^()"#\\s\\p{C}]*\\)$`,"u");const N=String.raw`"(?:[^"\\]|\\.)*"`;const S={"\\":"\\",'"':'"',n:"\n",r:"\r",t:"\t"};const _=/["\\]|\p{Cc}|\p{Cs}|[\u2028\u2029]/gu;function printName(e){return x.test(e)&&!b.includes(e)?e:quote(e)}function printColumn(e){return $.test(e)?e:printName(e)}function quote(e){const t=e.replace(_,e=>{const t=Object.keys(S).find(t=>S[t]===e);return t===undefined?`\\u{${(e.codePointAt(0)??0).toString(16)}}`:`\\${t}`});return`"${t}"`}function unquote(e){let t=true;const n=e.slice(1,-1).replace(/\\(u\{([0-9a-fA-F]{1,6})\}|.)/gsu,(e,n,r)=>{const s=r===undefined?Number.NaN:Number.parseInt(r,16);if(s<=1114111)return String.fromCodePoint(s);if(!(n in S))t=false;return S[n]??""});return t?n:null}const M=new RegExp(`^${w}$`,"u");const A=/^\([^\s()"#,]+\)$/u;const O=[["d",864e5],["h",36e5],["m",6e4]];function printRule(e){return clauses(e,printScope(e.scope)).join(" ")}function printSubject(e){const t=e.namespace===null?printName(e.name):`${printName(e.namespace)}:${printName(e.name)}`;return e.args.length===0?t:`${t}(${e.args.map(printArgument).join(",")})`}function printBound(e){const t=e.unit==="percent"?"%":e.unit==="pp"?"pp":"";return`${printDecimal(e.value)}${t}${e.of===null?"":` of ${e.of}`}`}function printTest(e){return e===null?"":`${e.comparator} ${printBound(e.bound)}`}function printConfidence(e){return`${printPercent(e)}%`}function printSlice(e){if(e===null)return"";return Object.entries(e).map(([e,t])=>`${printColumn(e)}=${printSliceValue(t)}`).join(",")}function checkTitle(e,t){return clauses(e,t===null?printScope(e.scope):[`on ${printSlice(t)}`]).join(" ")}function checkId(e,t,n=scopeColumns(e.scope)){const r=e.test===null?e:{...e,test:{...e.test,bound:plainBound(e.test)}};const s=clauses(r,[]).map(withoutSpaces).join("");const o=t===null?n.map(printColumn).join("*"):printSlice(t);return`rule:${s}${o===""?"":`@${o}`}`}function clauses(e,t){return[printSubject(e.subject),...e.test===null?[]:[printTest(e.test)],...t,...e.persistence===null?[]:[`for ${printPersistence(e.persistence)}`],...e.confidence===null?[]:[`with ${printConfidence(e.confidence)} confidence`],...e.severity==="critical"?[]:[`as ${e.severity}`]]}function printArgument(e){const t=typeof e.value==="number"?printDecimal(e.value):M.test(e.value)?quote(e.value):printName(e.value);return e.key===null?t:`${M.test(e.key)?quote(e.key):printName(e.key)}=${t}`}function printScope(e){if(e===null)return[];switch(e.kind){case"each":return[`on each ${e.columns.map(printColumn).join("*")}`];case"columns":return[`on ${e.columns.map(printColumn).join("*")}`];case"slice":return[`on ${e.values.map(({column:e,value:t})=>`${printColumn(e)}=${printSliceValue(t)}`).join(",")}`]}}function printSliceValue(e){return A.test(e)?e:printName(e)}function printPersistence(e){if(e.kind==="looks")return`${e.breaches} of ${e.looks} looks`;const t=O.find(([,t])=>e.milliseconds%t===0);return t===undefined?`${printThousandths(e.milliseconds)}s`:`${e.milliseconds/t[1]}${t[0]}`}function printThousandths(e){const t=String(e%1e3).padStart(3,"0").replace(/0+$/u,"");return`${Math.floor(e/1e3)}${t===""?"":`.${t}`}`}function scopeColumns(e){return e?.kind==="columns"?e.columns:[]}function plainBound({comparator:e,bound:t}){if(t.of!==null)return t;if(t.unit==="pp")return{value:decimal_hundredth(t.value),unit:"number",of:null};const n=e==="no worse than"||e==="better by";return t.unit==="percent"&&!n?{value:decimal_hundredth(t.value),unit:"number",of:null}:t}function withoutSpaces(e){return e.replace(/("(?:[^"\\]|\\.)*")|\s+/gsu,(e,t)=>t??"")}class SyntaxFailure extends Error{problem;constructor(e){super(e.found);this.problem=e}}const R=/\s*(?:#.*)?$/suy;const C=/\s*/uy;class Cursor{text;#e=0;#t=[];constructor(e){this.text=e;this.#n()}get at(){return this.#e}get atEnd(){R.lastIndex=this.#e;return R.test(this.text)}take(e,t){e.lastIndex=this.#e;const n=e.exec(this.text);if(n===null){this.#t.push(...[t].flat());return null}this.#e+=n[0].length;this.#t=[];this.#n();return n[0]}expect(e,t){const n=this.take(e,t);if(n===null)this.fail();return n}fail(e={}){const t=e.at??this.#e;throw new SyntaxFailure({at:t,found:e.found??this.#r(t),allowed:[...new Set(e.allowed??this.#t)]})}#r(e){R.lastIndex=e;if(R.test(this.text))return"the line ends too early";const t=this.text.slice(e);if(t.startsWith('"'))return"a quoted name does not belong here";const n=/^[^\s"#(),:;=<>≤≥*%!]+|^[<>=!≤≥]+|^./su.exec(t)?.[0]??"";return`${JSON.stringify(Array.from(n).slice(0,40).join(""))} does not belong here`}#n(){C.lastIndex=this.#e;this.#e+=C.exec(this.text)?.[0].length??0}}const E=[{name:"four_fifths",metric:"demographic_parity_ratio",test:{comparator:">=",bound:{value:.8,unit:"number",of:null}},source:"Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D"}];function presetOf(e){return E.find(t=>t.name===e)??null}function expandPreset(e){const t=e.test===null?presetOf(e.subject.name):null;if(t===null)return e;return{...e,subject:{namespace:null,name:t.metric,args:[]},test:t.test}}const I=String.raw`(?![^\s"#(),:;=<>≤≥*%!])`;const T=String.raw`(?=$|[\s,)%#]|pp${I})`;const F={bare:new RegExp(y,"uy"),quoted:new RegExp(N,"suy"),openQuote:/"/uy,colon:/:/uy,open:/\(/uy,close:/\)/uy,comma:/,/uy,star:/\*/uy,equals:/=(?!=)/uy,parenthesised:/\([^\s()"#,]+\)/uy,binned:new RegExp(`${y}${k}`,"uy"),comparator:/[<>]=|==|[<>≤≥](?!=)/uy,noWorseThan:new RegExp(String.raw`no\s+worse\s+than${I}`,"uy"),betterBy:new RegExp(String.raw`better\s+by${I}`,"uy"),number:new RegExp(w+T,"uy"),loneNumber:new RegExp(String.raw`${w}(?=\s*[,)])`,"uy"),percent:/%/uy,points:new RegExp(`pp${I}`,"uy"),of:new RegExp(`of${I}`,"uy"),peer:new RegExp(`(?:champion|stable)${I}`,"uy"),on:new RegExp(`on${I}`,"uy"),each:new RegExp(`each${I}`,"uy"),for:new RegExp(`for${I}`,"uy"),duration:new RegExp(String.raw`(?:\d+(?:\.\d+)?|\.\d+)\s*[smhd]${I}`,"uy"),integer:new RegExp(String.raw`\d+${I}`,"uy"),looks:new RegExp(`looks?${I}`,"uy"),with:new RegExp(`with${I}`,"uy"),confidence:new RegExp(`confidence${I}`,"uy"),as:new RegExp(`as${I}`,"uy"),severity:new RegExp(`(?:critical|warning|info)${I}`,"uy")};const j=[">=","<=",">","<","==","no worse than","better by"];const P={s:1e3,m:6e4,h:36e5,d:864e5};function readRule(e,t){const n=new Cursor(e);const r=readSubject(n);const s=readTest(n,r);const o=n.take(F.on,"on")===null?null:readScope(n);const i=n.take(F.for,"for")===null?null:readPersistence(n);const a=n.take(F.with,"with")===null?null:readConfidence(n);const l=n.take(F.as,"as")===null?"critical":readSeverity(n);if(!n.atEnd)failBehind(n);return{subject:r,test:s,scope:o,persistence:i,confidence:a,severity:l,line:t}}function readLoneSubject(e){const t=new Cursor(e);const n=readSubject(t);if(!t.atEnd)t.fail({allowed:["the end of the line"]});return n}function failBehind(e){const t=e.at;const n=e.take(F.bare,"the end of the line");const r=["on","for","with","as"];if(n!==null&&r.includes(n)){const s=`"${n}" comes too late: clauses stand once each, in the order ${r.join(", ")}`;e.fail({at:t,found:s,allowed:["the end of the line"]})}if(n!==null)e.fail({at:t,found:`"${n}" does not belong here`,allowed:[...r,"the end of the line"]});e.fail()}function readSubject(e){const t=readName(e,"a metric");const n=e.take(F.colon,":")===null?null:readName(e,"a name");const r=[];if(e.take(F.open,"(")!==null){do{r.push(readArgument(e))}while(e.take(F.comma,",")!==null);e.expect(F.close,")")}return n===null?{namespace:null,name:t,args:r}:{namespace:t,name:n,args:r}}function readArgument(e){const t=readNumber(e,F.loneNumber);if(t!==null)return{key:null,value:t};const n=readName(e,["a number","a name"]);if(e.take(F.equals,"=")===null)return{key:null,value:n};return{key:n,value:readNumber(e,F.loneNumber)??readName(e,["a number","a name"])}}function readTest(e,t){const n=t.namespace===null&&t.args.length===0?presetOf(t.name):null;const r=e.at;const s=readComparator(e);if(n!==null){if(s===null)return null;const t=`${n.metric} ${n.test.comparator} ${n.test.bound.value}`;e.fail({at:r,found:`${n.name} already stands for ${t} and takes no bound`,allowed:["on","with","as"]})}if(s===null){const n=e.atEnd?"the rule has no bound":undefined;const r=`only ${E.map(e=>e.name).join(", ")} stands without one`;const s=[...j,...t.args.length===0?["("]:[]];e.fail(n===undefined?{allowed:s}:{found:`${n}; ${r}`,allowed:s})}return{comparator:s,bound:readBound(e,s)}}function readComparator(e){if(e.take(F.noWorseThan,"no worse than")!==null)return"no worse than";if(e.take(F.betterBy,"better by")!==null)return"better by";const t=e.take(F.comparator,j);if(t==="≥")return">=";if(t==="≤")return"<=";return j.find(e=>e===t)??null}function readBound(e,t){const n=e.at;const r=["a number, such as 0.85, 70% or 1pp"];const s=readNumber(e,F.number);if(s===null)e.fail({allowed:r});const o=t==="no worse than"||t==="better by";if(o&&s<0)e.fail({at:n,found:"a margin is never negative",allowed:["a number of 0 or more"]});const i=e.take(F.percent,"%")!==null;const a=!i&&e.take(F.points,"pp")!==null;const l=i?"percent":a?"pp":"number";const u=e.at;if(e.take(F.of,"of")===null)return{value:s,unit:l,of:null};if(l==="pp")e.fail({at:u,found:"percentage points are absolute, not of something",allowed:["on","for","with","as"]});const c=e.expect(F.peer,["champion","stable"]);return{value:s,unit:l,of:c==="champion"?"champion":"stable"}}function readScope(e){if(e.take(F.each,"each")!==null)return{kind:"each",columns:readColumns(e,readColumn(e))};const t=readColumn(e);if(e.take(F.equals,"=")===null)return{kind:"columns",columns:readColumns(e,t)};const n=[{column:t,value:readSliceValue(e)}];while(e.take(F.comma,",")!==null){const t=e.at;const r=readColumn(e);if(n.some(e=>e.column===r)){e.fail({at:t,found:"the slice names this column twice",allowed:["another column"]})}e.expect(F.equals,"=");n.push({column:r,value:readSliceValue(e)})}return{kind:"slice",values:n}}function readColumns(e,t){const n=[t];while(e.take(F.star,"*")!==null){const t=e.at;const r=readColumn(e);if(n.includes(r))e.fail({at:t,found:"the intersection names this column twice",allowed:["another column"]});n.push(r)}return n}function readColumn(e){const t=e.take(F.binned,[]);return t===null?readName(e,"a column"):t.replace(/\s+/gu,"")}function readSliceValue(e){return e.take(F.parenthesised,[])??readName(e,"a value")}function readPersistence(e){const t=e.at;const n=e.take(F.duration,"a duration, such as 5m");if(n!==null){const r=Math.round(Number.parseFloat(n)*P[n.slice(-1)]);if(r<1||!Number.isSafeInteger(r)){e.fail({at:t,found:"the duration is not a whole number of milliseconds above 0",allowed:["a duration, such as 5m"]})}return{kind:"duration",milliseconds:r}}const r=Number(e.expect(F.integer,"a count of looks, such as 3 of 5 looks"));e.expect(F.of,"of");const s=Number(e.expect(F.integer,"a whole number"));e.expect(F.looks,"looks");if(r<1||r>s||!Number.isSafeInteger(s)){e.fail({at:t,found:`${r} of ${s} looks can never be`,allowed:["k of n looks with k from 1 to n"]})}return{kind:"looks",breaches:r,looks:s}}function readConfidence(e){const t=e.at;const n=["a percentage between 0% and 100%, such as 95%"];const r=e.take(F.number,n);if(r===null||e.take(F.percent,"%")===null)e.fail({at:t,allowed:n});const s=readDecimal(shiftDecimal(r,-2));if(!(s>0&&s<1))e.fail({at:t,found:`a confidence of ${r}% cannot be had`,allowed:n});e.expect(F.confidence,"confidence");return s}function readSeverity(e){const t=e.expect(F.severity,["critical","warning","info"]);return t==="warning"||t==="info"?t:"critical"}function readNumber(e,t){const n=e.at;const r=e.take(t,"a number");if(r===null)return null;const s=readDecimal(r);if(!Number.isFinite(s))e.fail({at:n,found:"the number is too large",allowed:["a number below 1.8e308"]});return s}function readName(e,t){const n=e.at;const r=e.take(F.quoted,[]);if(r!==null){const t=unquote(r);if(t===null)e.fail({at:n,found:"the quoted name holds an unknown escape",allowed:['\\"',"\\\\","\\n","\\r","\\t","\\u{hex}"]});return t}if(e.take(F.openQuote,[])!==null)e.fail({at:n,found:"the quoted name is never closed",allowed:['"']});const s=e.expect(F.bare,t);if(b.includes(s)){const r=`"${s}" is a word of the language; as a name it stands in double quotes`;e.fail({at:n,found:r,allowed:[t].flat()})}return s}function limitOf(e){const{comparator:t,bound:n}=e;const r=n.unit==="number"?n.value:hundredth(n.value);if(n.of!==null)return{kind:"relative",factor:r,to:n.of};const s=t==="no worse than"||t==="better by";return s&&n.unit==="percent"?{kind:"relative",factor:r,to:"reference"}:{kind:"absolute",value:r}}const L=20;const B=60;const U=60;function parseRules(e,t={}){const n=[];const r=[];for(const[s,o]of e.split(/\r\n|\n|\r/u).entries()){const e=(t.firstLine??1)+s;const i=parseLine(o,e);if(i.kind==="rule")n.push(i.rule);if(i.kind==="problem")r.push({line:e,text:o,problem:i.problem})}if(r.length>0)throw syntaxError(r,t);return n}function parseLine(e,t=1){if(/^\s*(?:#|$)/u.test(e))return{kind:"empty"};return attempt(()=>({kind:"rule",rule:readRule(e,t)}),e=>({kind:"problem",problem:e}))}function parseSubject(e,t={}){return attempt(()=>readLoneSubject(e),n=>{throw syntaxError([{line:t.firstLine??1,text:e,problem:n}],t)})}function attempt(e,t){try{return e()}catch(e){if(e instanceof SyntaxFailure)return t(e.problem);throw e}}function syntaxError(e,t){const[n,...r]=e;const s=t.path===undefined?`${t.input??"rules"}, line `:`${t.path}:`;const o=[`${s}${n.line}: ${n.problem.found}`,...picture(n.text,n.problem.at)];o.push(`allowed here: ${n.problem.allowed.join(", ")}`);for(const e of r.slice(0,L)){o.push(`${s}${e.line}, column ${columnOf(e.text,e.problem.at)}: ${e.problem.found}`)}if(r.length>L)o.push(`and ${r.length-L} more lines that do not read`);return new c.y(o.join("\n"),{title:r.length===0?"A rule does not read":`${e.length} rules do not read`,...t.path===undefined?{}:{location:{path:t.path,line:n.line}}})}function picture(e,t){const n=Array.from(visible(e.slice(0,t)));const r=Array.from(visible(e.slice(t)));const s=n.length>B?`…${n.slice(-B).join("")}`:n.join("");const o=r.length>U?`${r.slice(0,U).join("")}…`:r.join("");return[`    ${s}${o}`.trimEnd(),`    ${" ".repeat(Array.from(s).length)}^`]}function visible(e){return e.replace(/\s/gu," ").replace(/\p{C}/gu,"�")}function columnOf(e,t){return Array.from(e.slice(0,t)).length+1}const D=1e-12;function holds(e,t,n){if(Number.isNaN(e)||Number.isNaN(n))return false;const r=isSame(e,n);switch(t){case">=":return r||e>n;case"<=":return r||e<n;case">":return!r&&e>n;case"<":return!r&&e<n;case"==":return r}}function decideByInterval(e,t,n){if(!isUsable(e)||Number.isNaN(n))return"inconclusive";const{low:r,high:s}=e;if(holds(r,t,n)&&holds(s,t,n))return"pass";const o=holds(r,"<=",n)&&holds(s,">=",n);if(t==="==")return o?"inconclusive":"fail";return holds(r,t,n)||holds(s,t,n)?"inconclusive":"fail"}function decideByMargin(e,t,n){if(!isUsable(e)||Number.isNaN(n))return"inconclusive";const r=t==="no worse than"?-n:n;if(holds(e.low,">",r))return"pass";return holds(e.high,"<",r)?"fail":"inconclusive"}function isUsable(e){return e!==null&&!Number.isNaN(e.low)&&!Number.isNaN(e.high)}function isSame(e,t){if(e===t)return true;if(!Number.isFinite(e)||!Number.isFinite(t))return false;return Math.abs(e-t)<=D*Math.max(Math.abs(e),Math.abs(t))}const q=3;const z=17;function figureText(e){return withDigits(e,q)}function figureBeside(e,t){for(let n=q;n<z;n++){const r=withDigits(e,n);if(side(Number(r),t)===side(e,t))return r}return String(e)}function opposite(e){const t={">=":"<","<=":">",">":"<=","<":">=","==":"≠"};return t[e]}function side(e,t){if(holds(e,"==",t))return 0;return e<t?-1:1}function withDigits(e,t){const n=Math.abs(e);if(n>=10**t&&n<1e15)return String(Math.round(e));return String(Number(e.toPrecision(t))+0)}const W=/^(>=|<=|>|<|==) (-?[\d.]+(?:e-?\d+)?)(%|pp)?(?: with .*)?$/u;function summarise(e,t={}){const n=t.noun??"rule";const r=e.filter(e=>e.severity!=="info"||e.outcome==="error");if(r.length===0)return e.length===0?`no ${n}s: reported only`:`no ${n} that gates: reported only`;for(const e of decidingGroups(r,t.onInconclusive??"warn")){const[t,...r]=e;if(t!==undefined)return sentence(t)+alsoSo(t,r.length,n)}return allHold(r,n)}function sentence(e){switch(e.outcome){case"error":return firstLine(e.message??e.title);case"fail":return relation(e,"fail")??`${about(e)} failed${because(e)}`;case"inconclusive":return`${about(e)} undecided${whyUndecided(e)}`;case"pass":return relation(e,"pass")??`${about(e)} holds${because(e)}`}}function decidingGroups(e,t){const n=e.filter(e=>e.outcome==="inconclusive");const r=n.filter(e=>e.severity==="critical");const s=e.filter(e=>e.outcome==="fail"&&e.severity==="warning");const o=[...r,...n.filter(e=>e.severity!=="critical")];return[e.filter(e=>e.outcome==="error"),e.filter(e=>e.outcome==="fail"&&e.severity==="critical"),...t==="pass"?[s,o]:[o,s]]}function alsoSo(e,t,n){if(t===0)return"";const r={error:["has an error","have errors"],fail:["fails","fail"],inconclusive:["is undecided","are undecided"],pass:["holds","hold"]};const[s,o]=r[e.outcome];return t===1?`, and 1 more ${n} ${s}`:`, and ${t} more ${n}s ${o}`}function allHold(e,t){const n=e.reduce((e,t)=>slack(t)<slack(e)?t:e);const r=relation(n,"pass");if(e.length===1)return`the ${t} holds: ${r??sentence(n)}`;const s=`all ${e.length} ${t}s hold`;return r===null?s:`${s}, closest ${r}`}function slack(e){const t=boundOf(e);if(t===null||typeof e.observed!=="number")return Number.POSITIVE_INFINITY;const n=Math.abs(e.observed-t.bound);return t.bound===0?n:n/Math.abs(t.bound)}function relation(e,t){const{observed:n}=e;if(typeof n!=="number"||!Number.isFinite(n))return null;const r=boundOf(e);if(r===null)return`${about(e)} ${figureText(n)}, asked ${e.expected}${because(e)}`;const s=t==="pass"?r.comparator:opposite(r.comparator);return`${about(e)} ${shown(n,r)} ${s} ${r.text}`}function boundOf(e){const[,t,n,r=""]=W.exec(e.expected)??[];if(t===undefined||n===undefined||!isInequality(t))return null;const s=r===""?Number(n):decimal_hundredth(Number(n));return{comparator:t,bound:s,unit:r==="%"||r==="pp"?r:"",text:`${n}${r}`}}function isInequality(e){return e===">="||e==="<="||e===">"||e==="<"||e==="=="}function shown(e,t){if(t.unit==="")return figureBeside(e,t.bound);return`${figureBeside(e*100,t.bound*100)}${t.unit}`}function whyUndecided(e){const{interval:t}=e;if(t!==null&&t!==undefined&&e.observed!==null){return`: ${figureText(t.low)} to ${figureText(t.high)}, asked ${e.expected}`}return because(e)}function because(e){return e.message===undefined?"":`: ${firstLine(e.message)}`}function about(e){const t=e.expected===""?-1:e.title.indexOf(` ${e.expected}`);const n=parseLine(e.title);const r=t>0?e.title.slice(0,t):n.kind==="rule"?printSubject(n.rule.subject):e.title;if(e.slice!==null)return r.includes(" on ")?r:`${r} on ${printSlice(e.slice)}`;const s=n.kind==="rule"?n.rule.scope:null;return s?.kind==="columns"?`${r} on ${s.columns.join("*")}`:r}function firstLine(e){return e.split("\n",1)[0]}const H=1e-9;const G=8;function hiddenCells(e,t){const n=new Hiding(e,t);for(const[t,r]of e.entries())if(r.small)n.hide(t);if(n.hidden.size===0)return n.hidden;const r=[...n.hidden];if(!n.fillLoneSums(r,partsOf))n.fillLoneSums(r,wholeOf);for(;;){const r=exposedCells(e,t,n.hidden);const s=[...new Set([...r,...determinedCells(t,n.hidden)])];if(!s.some(t=>e[t].small))return n.hidden;const o=n.fillLoneSums(s,partsOf)||n.fillLoneSums(s,wholeOf);if(!o&&!n.hideBeside(s,partsOf)&&!n.hideBeside(s,wholeOf))return n.hidden}}const partsOf=e=>e.parts;const wholeOf=e=>e.whole===null?[]:[e.whole];class Hiding{hidden=new Set;#s;#o=new Map;#i=new Map;constructor(e,t){this.#s=e;for(const e of t){for(const t of membersOf(e)){const n=this.#o.get(t);if(n===undefined)this.#o.set(t,[e]);else n.push(e)}}}hide(e){this.hidden.add(e);for(const t of this.#a(e))this.#i.set(t,(this.#i.get(t)??0)+1)}fillLoneSums(e,t){let n=false;for(const r of e){for(const e of this.#a(r)){const r=this.#l(e)?this.#u(t(e)):null;if(r===null)continue;this.hide(r);n=true}}return n}hideBeside(e,t){const n=new Set;let r=false;for(const s of e){const e=[...this.#a(s)].sort((e,t)=>e.parts.length-t.parts.length);const o=e.filter(e=>(this.#i.get(e)??0)<=G);if(o.some(e=>n.has(e)))continue;const i=e.find(e=>t(e).some(e=>!this.hidden.has(e)));const a=i===undefined?null:this.#u(t(i));if(a===null)continue;this.hide(a);for(const e of o)n.add(e);r=true}return r}#u(e){const order=e=>[this.#s[e].count===0?1:0,-this.#a(e).filter(e=>this.#l(e)).length,this.#s[e].cost,e];let t=null;for(const n of e){if(this.hidden.has(n))continue;const e=order(n);if(t===null||isBefore(e,t.order))t={cell:n,order:e}}return t?.cell??null}#l(e){return this.#i.get(e)===1}#a(e){return this.#o.get(e)??[]}}function isBefore(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n!==-1&&e[n]<t[n]}function exposedCells(e,t,n){const r=new Set;for(const s of determinedCells(t,n))if(e[s].small)r.add(s);for(const{whole:s,parts:o}of t){if(s!==null&&n.has(s))continue;const t=o.filter(e=>n.has(e));if(t.every(t=>e[t].count===1))for(const e of t)r.add(e)}return[...r].filter(t=>e[t].small)}function determinedCells(e,t){const n=new Map;const r=new Map;const note=(e,t)=>{for(const n of e.keys()){const e=r.get(n);if(e===undefined)r.set(n,new Set([t]));else e.add(t)}};for(const s of e){const e=equationOf(s,t);for(const[t,r]of[...e])subtract(e,n.get(t)??new Map,r);const o=e.keys().next().value;if(o===undefined)continue;const i=e.get(o)??1;for(const[t,n]of e)e.set(t,n/i);for(const t of r.get(o)??[]){const r=n.get(t);const s=r?.get(o);if(r===undefined||s===undefined)continue;subtract(r,e,s);note(e,t)}r.delete(o);note(e,o);n.set(o,e)}return[...n].filter(([,e])=>e.size===1).map(([e])=>e)}function equationOf(e,t){const n=new Map;for(const r of e.parts)if(t.has(r))n.set(r,(n.get(r)??0)+1);if(e.whole!==null&&t.has(e.whole))n.set(e.whole,(n.get(e.whole)??0)-1);return n}function subtract(e,t,n){if(Math.abs(n)<H)return;for(const[r,s]of t){const t=(e.get(r)??0)-n*s;if(Math.abs(t)<H)e.delete(r);else e.set(r,t)}}function membersOf(e){return e.whole===null?e.parts:[...e.parts,e.whole]}const V=1e-9;function suppressFigure(e,t,n){if(e.kind==="matrix"){const n=e.series.some(e=>e.points.some(e=>isSmall(e.n??e.y,t)));return n?emptied(e):e}const r=e.series.map(e=>hiddenPoints(e.points,t,n));if(r.every(e=>e.size===0))return e;if(e.categories===undefined){return{...e,series:e.series.map((e,t)=>({...e,points:e.points.filter((e,n)=>!r[t].has(n))}))}}const kept=(e,t)=>!r.some(e=>e.has(t));return{...e,series:e.series.map(e=>({...e,points:e.points.filter(kept)})),categories:e.categories.filter(kept)}}function emptied(e){const{categories:t,...n}=e;return{...n,series:e.series.map(e=>({...e,points:[]}))}}function hiddenPoints(e,t,n){const r=e.map(e=>({count:e.n??0,small:n(e)||givesSmallCount(e,t),cost:e.n??0}));const s=[...e.keys()].filter(t=>e[t].n!==undefined);const o=s.length>=2?[{whole:null,parts:s}]:[];return hiddenCells(r,o)}function givesSmallCount({y:e,n:t},n){if(t===undefined)return false;if(isSmall(t,n))return true;const r=e*t;const s=Math.round(r);if(e<=0||e>=1||Math.abs(r-s)>V*t)return false;return isSmall(s,n)||isSmall(t-s,n)}function isSmall(e,t){return e>0&&e<t}const K=new Set([...["tp","fp","fn","tn","accuracy","balanced_accuracy","precision","recall","specificity","npv","fpr","fnr"],...["fdr","false_omission_rate","f1","fbeta","jaccard","mcc","cohen_kappa","g_mean","informedness","markedness"],...["lr_plus","lr_minus","dor","cost"]]);const Q=new Set(["tp","fp","fn","tn"]);const J=1e-9;const Y=" figures confusion";function suppressMetrics(e,t,n){const r=new Cells;const s=new Map;const o=familiesOf(e);const i=new Map;const a=new Set(e.filter(e=>suppress_metrics_givesSmallCount(e,t)).map(e=>groupKey(e)));if(n)a.add(Y);for(const n of e){if(n.support===null)continue;for(const[e,s]of Object.entries(n.support))r.add(countKey(n,e),s,suppress_metrics_isSmall(s,t),s);i.set(n,r.add(groupKey(n),n.support.n,a.has(groupKey(n)),n.support.n));for(const e of sumsWithin(n,n.support,r))s.set(JSON.stringify(e),e)}for(const e of o){for(const t of sumsOver(e,r))s.set(JSON.stringify(t),t)}const l=hiddenCells(r.all,[...s.values()]);const isHidden=(e,t)=>l.has(r.indexOf(countKey(e,t)));const u=new Set(e.filter(e=>isHidden(e,"n")).map(e=>sliceKey(e.slice)));const c=[];const f=e.map(e=>{if(e.support===null)return e;const n=Object.keys(e.support).filter(t=>isHidden(e,t));if(n.length===0&&!l.has(i.get(e)??-1))return e;c.push(e);return maskRow(e,n,t)});const d=n||l.has(r.indexOf(Y));return{rows:f,masked:c,isMaskedSlice:e=>u.has(sliceKey(e)),isConfusionMasked:d}}function maskSupport(e,t){if(t.includes("n"))return null;const{n:n,...r}=e;return{n:n,...Object.fromEntries(Object.entries(r).filter(([e])=>!t.includes(e)))}}function maskedReason(e){return`masked: it counts fewer than ${e} rows, or would give such a count away`}function sliceKey(e){return e===null?"":JSON.stringify(Object.entries(e).sort(([e],[t])=>e<t?-1:1))}function maskRow(e,t,n){const{champion:r,difference:s,...o}=e;return{...o,value:null,reason:maskedReason(n),interval:null,support:e.support===null?null:maskSupport(e.support,t),...e.dummy===undefined?{}:{dummy:null}}}class Cells{all=[];#c=new Map;add(e,t,n,r){const s=this.#c.get(e);if(s!==undefined)return s;this.#c.set(e,this.all.length);this.all.push({count:t,small:n,cost:r});return this.all.length-1}indexOf(e){return this.#c.get(e)??-1}}function countKey(e,t){return`${sliceKey(e.slice)} ${t} ${e.support?.[t]}`}function groupKey(e){return`${sliceKey(e.slice)} figures ${K.has(baseId(e.id))?"confusion":e.id}`}function baseId(e){return e.split("(",1)[0]}function suppress_metrics_isSmall(e,t){return e>0&&e<t}function suppress_metrics_givesSmallCount(e,t){const{value:n,support:r}=e;if(n===null||r===null)return false;if(Q.has(baseId(e.id)))return suppress_metrics_isSmall(n,t);if(n<=0||n>=1)return false;return Object.values(r).some(e=>{const r=n*e;const s=Math.round(r);if(Math.abs(r-s)>J*Math.max(1,e))return false;return suppress_metrics_isSmall(s,t)||suppress_metrics_isSmall(e-s,t)})}function sumsWithin(e,t,n){const r=Object.keys(t).filter(e=>e!=="n");const s=r.flatMap((e,t)=>r.slice(t+1).map(t=>[e,t]));return[r,...r.length>2?s:[]].filter(e=>e.length>=2&&e.reduce((e,n)=>e+t[n],0)===t.n).map(t=>({whole:n.indexOf(countKey(e,"n")),parts:t.map(t=>n.indexOf(countKey(e,t)))}))}function familiesOf(e){const t=new Map;const metric=e=>JSON.stringify([e.id,e.challenger??null]);for(const n of e)t.set(`${metric(n)} ${sliceKey(n.slice)}`,n);const n=new Map;for(const r of e){for(const e of Object.keys(r.slice??{})){const{[e]:s,...o}=r.slice??{};const i=Object.keys(o).length===0?null:o;const a=t.get(`${metric(r)} ${sliceKey(i)}`);if(a===undefined)continue;const l=JSON.stringify([metric(r),e,sliceKey(i)]);const u=n.get(l)??{whole:a,parts:[]};u.parts.push(r);n.set(l,u)}}return[...n.values()]}function sumsOver({whole:e,parts:t},n){if(e.support===null)return[];const r=[];for(const[s,o]of Object.entries(e.support)){let i=0;for(const e of t)i+=e.support?.[s]??Number.NaN;if(i!==o)continue;r.push({whole:n.indexOf(countKey(e,s)),parts:t.map(e=>n.indexOf(countKey(e,s)))});if(s!=="n")continue;r.push({whole:n.indexOf(groupKey(e)),parts:t.map(e=>n.indexOf(groupKey(e)))})}return r}const X=new Set(["n","rows","total","support","count"]);const Z=10;const ee=4;function suppressTable(e,t,n){const r=gridOf(e,t);const s=hiddenCells(r.cells,e.additive===false?[]:sumsOf(e,r));const o=new Set;for(const[t,r]of e.rows.entries())if(n(r))o.add(t);if(s.size===0&&o.size===0)return e;let i=0;const a=e.rows.map((t,n)=>{const a=o.has(n)||e.columns.some((e,t)=>s.has(r.at(n,t)));return t.map((t,l)=>{const{type:u}=e.columns[l];const c=a&&(u==="number"||u==="percent");const f=u==="count"&&(o.has(n)||s.has(r.at(n,l)));if(t===null||!(c||f))return t;i++;return null})});if(i===0)return e;const l=`${i} ${i===1?"cell is":"cells are"} masked: they count fewer than ${t} rows, or would give such a count away.`;return{...e,rows:a,note:e.note===undefined?l:`${e.note} ${l}`}}function gridOf(e,t){const n=[...e.columns.keys()].filter(t=>e.columns[t].type==="count");const r=[];const s=new Map;for(const[o,i]of e.rows.entries()){for(const e of n){const n=i[e];if(typeof n!=="number")continue;s.set(`${o},${e}`,r.length);r.push({count:n,small:n>0&&n<t,cost:n})}}return{columns:n,cells:r,at:(e,t)=>s.get(`${e},${t}`)??-1}}function sumsOf(e,t){return[...sumsAcross(e,t),...sumsDown(e,t)]}function sumsAcross(e,t){const n=columnRelations(e,t.columns);const r=new Set(n.map(e=>e.whole));const s=t.columns.filter(t=>!X.has(e.columns[t].id));const o=r.size===0?[s]:[s,s.filter(e=>!r.has(e))];return[...e.rows.keys()].flatMap(e=>{const r=n.map(n=>({whole:t.at(e,n.whole),parts:n.parts.map(n=>t.at(e,n))})).filter(e=>e.whole!==-1&&!e.parts.includes(-1));const s=o.map(n=>({whole:null,parts:n.map(n=>t.at(e,n)).filter(e=>e>=0)})).filter(e=>e.parts.length>=2);return[...r,...s]})}function columnRelations(e,t){if(e.rows.length===0)return[];return t.flatMap(n=>{const r=t.filter(e=>e!==n);const s=t.length<=Z?subsets(r):[r];return s.filter(t=>t.length>=2&&e.rows.every(e=>addsUp(e[n],t.map(t=>e[t])))).map(e=>({whole:n,parts:e}))})}function subsets(e){const t=[[]];for(const n of e){const e=t.filter(e=>e.length<ee).map(e=>[...e,n]);t.push(...e)}return e.length>ee?[...t,[...e]]:t}function sumsDown(e,t){const n=[...e.rows.keys()];const r=totalRow(e,t.columns);const s=n.filter(e=>e!==r);const o=[s,...r===null?[]:[n],...groupsByName(e,s)].filter(e=>e.length>=2);return t.columns.flatMap(e=>o.map(n=>{const o=n===s&&r!==null?t.at(r,e):-1;return{whole:o===-1?null:o,parts:n.map(n=>t.at(n,e)).filter(e=>e>=0)}}))}function totalRow(e,t){const{rows:n}=e;if(n.length<3||t.length===0)return null;const isTotal=e=>t.every(t=>addsUp(n[e][t],n.filter((t,n)=>n!==e).map(e=>e[t])));return[n.length-1,0].find(isTotal)??null}function groupsByName(e,t){const n=new Map;for(const[r,{type:s}]of e.columns.entries()){if(s!=="name")continue;for(const s of t){const t=String(e.rows[s][r]);const o=t.includes("=")?t.slice(0,t.indexOf("=")):null;for(const e of[`name ${r} ${t}`,...o===null?[]:[`attribute ${r} ${o}`]]){n.set(e,[...n.get(e)??[],s])}}}return[...n.values()]}function addsUp(e,t){if(typeof e!=="number")return false;let n=0;for(const e of t){if(typeof e!=="number")return false;n+=e}return n===e}const te="confusion";const ne=new Set(["classes","confused-pairs"]);function suppressReport(e,t){if(t<=1)return e;const n=e.tables.some(e=>isOfMatrix(e)&&suppressTable(e,t,()=>false)!==e);const r=suppressMetrics(e.metrics,t,n);const s=tellingNumbers(r.masked);const o=spellings(s);const tells=e=>o.some(t=>e.includes(t));const i=e.tables.map(e=>{const o=r.isConfusionMasked&&(ne.has(e.id)||e.id===te&&!n);const i=suppressTable(e,t,t=>o||showsMasked(e,t,r,s));return i.note!==undefined&&tells(i.note)?withoutNote(i):i});const a=new Set(i.filter((t,n)=>t.rows!==e.tables[n].rows).map(e=>e.id));const l=e.figures.map(e=>a.has(e.id)||e.id===te&&r.isConfusionMasked?emptied(e):suppressFigure(e,t,e=>[e.x,e.y,e.low,e.high].some(e=>e!==undefined&&s.has(e))));const u=e.checks.map(e=>suppressCheck(e,t,r));const c=e.notes.filter(e=>!tells(e));return{...e,summary:restate(e,u),checks:u,metrics:r.rows,tables:i,figures:l,notes:c}}function isOfMatrix(e){return e.id===te||ne.has(e.id)}function withoutNote(e){const{note:t,...n}=e;return n}function spellings(e){return[...e].flatMap(e=>{const t=[3,4,5,6].map(t=>String(Number(e.toPrecision(t))));return[...new Set([String(e),...t])].filter(e=>e.length>=5)})}function suppressCheck(e,t,n){const r=Object.entries(e.support??{}).filter(([,e])=>e>0&&e<t);const s=n.masked.filter(t=>sliceKey(t.slice)===sliceKey(e.slice));const o=s.some(t=>t.value!==null&&t.value===e.observed);if(r.length===0&&!o&&!n.isMaskedSlice(e.slice))return e;const{interval:i,baseline:a,support:l,...u}=e;const c=n.isMaskedSlice(e.slice)?["n"]:Object.keys(l??{}).filter(e=>hiddenName(e,r,s,n));return{...u,observed:null,message:maskedReason(t),interval:null,baseline:null,support:l===null||l===undefined?null:maskSupport(l,c),evidence:[]}}function hiddenName(e,t,n,r){if(t.length>0&&(e!=="n"||t.some(([e])=>e==="n")))return true;const s=r.rows.filter(e=>e.value===null&&n.some(t=>t.id===e.id&&sliceKey(t.slice)===sliceKey(e.slice)));return s.some(t=>t.support===null||!(e in t.support))}function restate(e,t){return e.checks.reduce((e,n,r)=>n===t[r]?e:e.replace(sentence(n),()=>sentence(t[r])),e.summary)}function tellingNumbers(e){const t=e.flatMap(e=>[e.value,e.interval?.low,e.interval?.high,e.champion?.value,e.difference?.value]);return new Set(t.filter(e=>typeof e==="number"&&!Number.isInteger(e)))}function showsMasked(e,t,n,r){if(t.some((t,n)=>e.columns[n].type!=="count"&&typeof t==="number"&&r.has(t)))return true;return n.masked.some(r=>r.slice!==null&&n.isMaskedSlice(r.slice)&&names(e,t,r.slice))}function names(e,t,n){const r=t.filter((t,n)=>e.columns[n].type==="name");const s=Object.entries(n).map(([e,t])=>`${e}=${t}`);if(r.includes(printSlice(n))||r.includes(s.join(","))||r.includes(s.join(", ")))return true;return Object.entries(n).every(([n,s])=>t.some((t,o)=>{const{id:i,title:a,type:l}=e.columns[o];return l==="name"&&t===s&&(i===n||a===n||r.includes(n))}))}const re="(hidden)";const se="a row";const oe=12;function redact(e,t){const n=suppressReport(e,t.suppressBelow);const r=n.tables.map(e=>redactTable(e,t));return mapStrings({...n,tables:r},e=>redactText(e,t))}function redactText(e,t){return replaceRowData(e,{value:e=>t.showValues?e:re,key:e=>keyText(e,t)})}function redactTable(e,t){const n=e.columns.map(e=>e.type);if(!n.includes("value")&&!n.includes("key"))return e;return{...e,rows:e.rows.map(e=>e.map((e,r)=>redactCell(e,n[r],t)))}}function redactCell(e,t,n){if(t==="value"&&!n.showValues)return re;return t==="key"&&e!==null?keyText(unmarked(String(e)),n):e}function keyText(e,t){if(t.keyDisplay==="show")return e;if(t.keyDisplay==="none")return se;return(0,l.createHash)("sha256").update(e,"utf8").digest("hex").slice(0,oe)}function unmarked(e){return replaceRowData(e,{value:e=>e,key:e=>e})}function mapStrings(e,t){const map=e=>{if(typeof e==="string")return t(e);if(Array.isArray(e))return e.map(map);if(e===null||typeof e!=="object")return e;return Object.fromEntries(Object.entries(e).map(([e,n])=>[t(e),map(n)]))};return map(e)}function settingOfText(e){const t=e.split(/\r\n|\r|\n/).map(e=>({text:e.trim(),line:null})).filter(e=>e.text!=="");return{lines:t,path:null}}function mergeSettings(e,t){return{given:new Map([...t,...e])}}function originOf(e,t){const n=locationOf(e,t);return n===null?t:`${t} (${n.path}${n.line===undefined?"":`:${n.line}`})`}function locationOf(e,t){const n=e.given.get(t);if(n===undefined||n.path===null)return null;const r=n.lines.find(e=>e.line!==null)?.line??null;return r===null?{path:n.path}:{path:n.path,line:r}}function badSetting(e,t,n,r){const s=locationOf(e,t);return new c.y(`${originOf(e,t)}: found "${n}", allowed is ${r}`,{title:`Input ${t}`,...s===null?{}:{location:s}})}function lineSetting(e,t){const n=e.given.get(t);if(n===undefined||n.lines.length===0)return null;const[r]=n.lines;if(n.lines.length>1||r===undefined){throw badSetting(e,t,`${n.lines.length} lines`,"one line")}return r.text}function listSetting(e,t){return e.given.get(t)?.lines.map(e=>e.text)??[]}function choiceSetting(e,t,n,r){const s=lineSetting(e,t);if(s===null)return r;const o=n.find(e=>e===s);if(o===undefined)throw badSetting(e,t,s,oneOf(n));return o}function choicesSetting(e,t,n){return listSetting(e,t).flatMap(e=>e.split(",").map(e=>e.trim())).filter(e=>e!=="").map(r=>{const s=n.find(e=>e===r);if(s===undefined)throw badSetting(e,t,r,oneOf(n));return s})}function booleanSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return n;if(/^true$/i.test(r))return true;if(/^false$/i.test(r))return false;throw badSetting(e,t,r,"`true` or `false`")}const ie=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function numberSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return null;const s=ie.test(r)?Number(r):Number.NaN;if(!(s>=n.min&&s<=n.max)||n.integer&&!Number.isSafeInteger(s)){const s=n.integer?"a whole number":"a number";const o=n.min===-Number.MAX_VALUE&&n.max===Number.MAX_VALUE;throw badSetting(e,t,r,o?s:`${s} from ${n.min} to ${n.max}`)}return s}function levelSetting(e,t,n){const r=lineSetting(e,t);if(r===null)return n;const s=r.endsWith("%");const o=s?r.slice(0,-1).trim():r;const i=ie.test(o)?s?Number(o)/100:Number(o):Number.NaN;if(!(i>.5&&i<1))throw badSetting(e,t,r,"a percentage between 50% and 100%, such as `95%`");return i}function oneOf(e){const t=e.map(e=>`\`${e}\``);const n=t.at(-1)??"";return t.length<2?n:`${t.slice(0,-1).join(", ")} or ${n}`}const ae=["config","model","rules","join","model-artifact","show-values","key-display","suppress-below","confidence","seed","on-inconclusive","fail-on","report","comment","check-run","artifact","check-name","token","working-directory"];const le=["auto","true","false"];const ue={showValues:e=>booleanSetting(e,"show-values",false),keyDisplay:e=>choiceSetting(e,"key-display",["hash","show","none"],"hash"),suppressBelow:e=>numberSetting(e,"suppress-below",{min:0,max:1e9,integer:true})??0,onInconclusive:e=>choiceSetting(e,"on-inconclusive",["fail","warn","pass"],"warn"),failOn:e=>choiceSetting(e,"fail-on",["fail","warn","never"],"fail"),report:e=>lineSetting(e,"report"),comment:e=>choiceSetting(e,"comment",le,"auto"),checkRun:e=>choiceSetting(e,"check-run",le,"auto"),artifact:e=>lineSetting(e,"artifact")};const ce={showValues:false,keyDisplay:"none",suppressBelow:0,onInconclusive:"fail",failOn:"fail",report:null,comment:"auto",checkRun:"auto",artifact:null};function readPublishing(e,t,n){const r=[];function attempt(e,t){try{return e()}catch(e){if(!(e instanceof c.y))throw e;r.push(e);return t}}const s=attempt(()=>readModelName(e),null)??n??"model";const o={model:s,showValues:attempt(()=>ue.showValues(e),ce.showValues),keyDisplay:attempt(()=>ue.keyDisplay(e),ce.keyDisplay),suppressBelow:attempt(()=>ue.suppressBelow(e),ce.suppressBelow),onInconclusive:attempt(()=>ue.onInconclusive(e),ce.onInconclusive),failOn:attempt(()=>ue.failOn(e),ce.failOn),report:attempt(()=>ue.report(e),ce.report),comment:attempt(()=>ue.comment(e),ce.comment),checkRun:attempt(()=>ue.checkRun(e),ce.checkRun),artifact:attempt(()=>ue.artifact(e),ce.artifact),checkName:attempt(()=>lineSetting(e,"check-name"),null)??`Modelgate / ${s} / ${t}`};return{publishing:o,errors:r}}function readModelName(e){const t=lineSetting(e,"model");if(t===null)return null;if(t.length>100||!/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]*$/u.test(t)){const n="a name of 1 to 100 letters, digits, spaces and . _ @ + - that starts with a letter or digit";throw badSetting(e,"model",t.slice(0,120),n)}return t}function readCommonInputs(e,t){return{publishing:t,rules:readRules(e),rulesPath:e.given.get("rules")?.path??null,modelArtifact:lineSetting(e,"model-artifact"),confidence:levelSetting(e,"confidence",.95),seed:numberSetting(e,"seed",{min:0,max:Number.MAX_SAFE_INTEGER,integer:true})??1}}function readRules(e){const t=e.given.get("rules");if(t===undefined)return[];const{path:n}=t;if(n===null)return parseRules(t.lines.map(e=>e.text).join("\n"),{input:"rules"});return t.lines.flatMap(e=>parseRules(e.text,{path:n,firstLine:e.line??1}))}const fe=80;function nearest(e,t,n=3){const r=plain(e);if(r.length===0||r.length>fe)return[];const s=[];for(const e of new Set(t)){const t=rankOf(r,plain(e));if(t!==null)s.push({candidate:e,rank:t})}return s.sort((e,t)=>e.rank-t.rank).slice(0,n).map(e=>e.candidate)}function rankOf(e,t){if(t.length===0||t.length>fe)return null;const n=Math.max(e.length,t.length);const r=Math.min(e.length,t.length);const s=Math.max(1,Math.floor(n/3));if(n-r<=s){const n=editDistance(e,t);if(n<=s&&n<r)return n}if(r>=3&&(t.includes(e)||e.includes(t)))return fe+n-r;return null}function plain(e){return e.toLowerCase().replace(/[\s_.-]+/gu,"")}function editDistance(e,t){let n=[];let r=Array.from({length:t.length+1},(e,t)=>t);for(let s=1;s<=e.length;s++){const o=[s];for(let i=1;i<=t.length;i++){const a=e[s-1]===t[i-1]?0:1;let l=Math.min(r[i]+1,o[i-1]+1,r[i-1]+a);const u=s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1];if(u)l=Math.min(l,n[i-2]+1);o.push(l)}n=r;r=o}return r[t.length]}const de=["risk","paths"];async function readConfig(e){const{path:t,text:n}=e;const s=await r.e(483).then(r.t.bind(r,33483,19));const o=new s.LineCounter;const i=s.parseDocument(n,{lineCounter:o,prettyErrors:false,uniqueKeys:true});const[a]=i.errors;if(a!==undefined){const{line:e,col:n}=o.linePos(a.pos[0]);throw configError(t,e,a.message.replaceAll(/\s+/g," "),n)}let l;try{l=i.toJS({maxAliasCount:100})}catch{throw configError(t,1,"its aliases expand without bound")}if(l===null||l===undefined)return{model:null,settings:new Map,notices:[]};const u=await compiledSchema();if(!u(l))throw schemaError(u.errors??[],t,i.contents,o,l);const c=l;const f=c["models"];const d=f===undefined?onlyModel(c,e):chooseModel(f,e);const p=de.filter(e=>d.body[e]!==undefined).map(e=>`${t}: \`${e}\` is not acted on by this version`);const h=new Map;for(const n of Object.keys(d.body[e.section]??{})){const r=i.getIn([...d.keys,e.section,n],true);if(s.isNode(r))h.set(n,settingOfNode(r,t,o,s))}return{model:d.model,settings:h,notices:p}}function onlyModel(e,t){const n=typeof e["model"]==="string"?e["model"]:null;if(t.model!==null&&n!==null&&t.model!==n){throw configError(t.path,1,`it holds the gates of the model "${n}", but the input model asks for "${t.model}"`)}return{model:n,body:e,keys:[]}}function chooseModel(e,t){const n=Object.keys(e);const[r]=n;const s=t.model??(n.length===1&&r!==undefined?r:null);if(s===null){throw configError(t.path,1,`it holds ${n.length} models (${n.join(", ")}); name one with the input model`)}const o=Object.hasOwn(e,s)?e[s]:undefined;if(typeof o!=="object"||o===null){throw configError(t.path,1,`it has no model "${s}"; it has ${n.join(", ")}`)}return{model:s,body:o,keys:["models",s]}}function settingOfNode(e,t,n,r){const lineOf=e=>e?.range===undefined||e.range===null?null:n.linePos(e.range[0]).line;if(r.isSeq(e)){const n=e.items.filter(r.isScalar).flatMap(e=>linesOfScalar(e.value,lineOf(e),e.type));return{path:t,lines:n}}if(r.isScalar(e))return{path:t,lines:linesOfScalar(e.value,lineOf(e),e.type)};return{path:t,lines:[]}}function linesOfScalar(e,t,n){const r=t===null?null:n==="BLOCK_LITERAL"?t+1:t;const s=n==="BLOCK_LITERAL";return String(e??"").split("\n").map((e,t)=>({text:e.trim(),line:r===null?null:s?r+t:r})).filter(e=>e.text!=="")}let pe;async function compiledSchema(){if(pe===undefined){const[{default:e},{default:t}]=await Promise.all([r.e(627).then(r.t.bind(r,65627,19)),r.e(985).then(r.t.bind(r,47985,17))]);pe=new e({allErrors:true,strict:true,strictRequired:false,allowUnionTypes:true,verbose:true,logger:false}).compile(t)}return pe}function schemaError(e,t,n,r,s){const o=e.filter(e=>e.keyword!=="anyOf"&&e.keyword!=="oneOf"&&e.keyword!=="if").map(e=>{const t=e.instancePath.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"));const o=e.keyword==="additionalProperties"?String(e.params["additionalProperty"]):null;const i=lineOfPointer(n,o===null?t:[...t,o],r);const a=t.length===0?"the file":t.join(".");return{line:i,sentence:o===null?`${a} ${asked(e)}, found ${found(s,t)}`:unknown(o,a,e)}}).sort((e,t)=>e.line-t.line);const[i]=o;const a=o.length>1?` (and ${o.length-1} more)`:"";return configError(t,i?.line??1,`${i?.sentence??"it does not follow the schema"}${a}`)}const he={string:"text",number:"a number",integer:"a whole number",boolean:"true or false",array:"a list",object:"a mapping"};function asked(e){if(e.keyword!=="type")return e.message??"is not allowed";const t=[e.params["type"]].flat().map(e=>he[String(e)]??String(e));return`must be ${t.join(" or ")}`}function unknown(e,t,n){const r=Object.keys(n.parentSchema?.["properties"]??{});const s=nearest(e,r);const o=s.length>0?`did you mean ${s.join(" or ")}?`:`known are ${r.join(", ")}`;return`unknown key "${e}" in ${t}; ${o}`}function found(e,t){let n=e;for(const e of t)n=typeof n==="object"&&n!==null?n[e]:undefined;if(Array.isArray(n))return"a list";if(n===null)return"nothing";return typeof n==="object"?"a mapping":JSON.stringify(n)}function lineOfPointer(e,t,n){let r=e;let s=1;for(const e of t){const t=typeof r==="object"&&r!==null&&"items"in r?r.items:[];const o=t.find(t=>isPair(t)&&String(t.key?.value)===e);const i=isPair(o)?o:t[Number(e)];if(i===undefined)break;const a=isPair(i)?i.key?.range:rangeOf(i);if(a!==undefined&&a!==null)s=n.linePos(a[0]).line;r=isPair(i)?i.value:i}return s}function isPair(e){return typeof e==="object"&&e!==null&&"key"in e&&"value"in e}function rangeOf(e){return typeof e==="object"&&e!==null&&"range"in e?e.range:undefined}function configError(e,t,n,r){return new c.y(`${e}:${t}: ${n}`,{title:"Configuration",location:r===undefined?{path:e,line:t}:{path:e,line:t,column:r}})}function parseJson(e){try{return json(JSON.parse(e.replace(/^\uFEFF/,"")))}catch{return json(undefined)}}function json(e){return{kind:kindOf(e),string:typeof e==="string"?e:null,number:typeof e==="number"&&Number.isFinite(e)?e:null,at:(...t)=>json(t.reduce(member,e))}}function member(e,t){return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:undefined}function kindOf(e){if(e===null){return"null"}if(Array.isArray(e)){return"array"}const t=typeof e;return t==="object"||t==="string"||t==="number"||t==="boolean"?t:"missing"}async function readContext(e,t){const[n,r,s]=(e.GITHUB_REPOSITORY??"").split("/");if(!n||!r||s!==undefined){return null}const{payload:o,warnings:i}=await readPayload(e.GITHUB_EVENT_PATH,t);const a=e.GITHUB_EVENT_NAME??"";const l=trimmed(e.GITHUB_SERVER_URL,"https://github.com");const u=trimmed(e.GITHUB_API_URL,"https://api.github.com");const c=wholeNumber(e.GITHUB_RUN_ID)??0;const f=wholeNumber(e.GITHUB_RUN_ATTEMPT)??1;const d=commit(e.GITHUB_SHA);const p=readPullRequest(a,o,`${n}/${r}`);const h=a==="workflow_run"?readTriggeringRun(o,`${n}/${r}`):null;const m=commitsOf(a,o,d,p,h);return{event:a,owner:n,repo:r,...m,headRef:p?.headRef??h?.headBranch??context_text(e.GITHUB_HEAD_REF)??context_text(e.GITHUB_REF_NAME),baseRef:p?.baseRef??branch(context_text(o.at("merge_group","base_ref")))??context_text(e.GITHUB_BASE_REF),defaultBranch:context_text(o.at("repository","default_branch")),pullRequest:p,triggeringRun:h,fromFork:p?.fromFork??h?.fromFork??false,runId:c,attempt:f,runUrl:`${l}/${n}/${r}/actions/runs/${c}${f>1?`/attempts/${f}`:""}`,workflow:context_text(e.GITHUB_WORKFLOW),job:context_text(e.GITHUB_JOB),actor:context_text(e.GITHUB_ACTOR),apiUrl:u,serverUrl:l,graphqlUrl:trimmed(e.GITHUB_GRAPHQL_URL,u==="https://api.github.com"?`${u}/graphql`:graphqlBeside(u)),warnings:i}}async function readPayload(e,t){if(!e){return{payload:parseJson("{}"),warnings:[]}}const n=await t(e).catch(()=>null);if(n===null){return{payload:parseJson("{}"),warnings:["The event's payload (GITHUB_EVENT_PATH) could not be read, so the pull request is not known."]}}const r=parseJson(n);return r.kind==="object"?{payload:r,warnings:[]}:{payload:parseJson("{}"),warnings:["The event's payload (GITHUB_EVENT_PATH) is no JSON object, so the pull request is not known."]}}function readPullRequest(e,t,n){const r=t.at("pull_request","number").number;const s=commit(t.at("pull_request","head","sha").string);if(e==="workflow_run"||r===null||s===null){return null}return{number:r,headSha:s,headRef:context_text(t.at("pull_request","head","ref")),baseSha:commit(t.at("pull_request","base","sha").string),baseRef:context_text(t.at("pull_request","base","ref")),fromFork:!sameRepository(t.at("pull_request","head","repo","full_name").string,n)}}function readTriggeringRun(e,t){const n=e.at("workflow_run");const r=n.at("id").number;const s=commit(n.at("head_sha").string);if(r===null||s===null){return null}return{id:r,headSha:s,headBranch:context_text(n.at("head_branch")),headOwner:context_text(n.at("head_repository","owner","login")),fromFork:!sameRepository(n.at("head_repository","full_name").string,t)}}function commitsOf(e,t,n,r,s){if(r!==null){const s=e==="pull_request"?n:commit(t.at("pull_request","merge_commit_sha").string);return{headSha:r.headSha,baseSha:r.baseSha,mergeSha:s===r.headSha?null:s}}if(s!==null){return{headSha:s.headSha,baseSha:null,mergeSha:null}}if(e==="merge_group"){return{headSha:commit(t.at("merge_group","head_sha").string)??n,baseSha:commit(t.at("merge_group","base_sha").string),mergeSha:null}}return{headSha:n,baseSha:e==="push"?commit(t.at("before").string):null,mergeSha:null}}function sameRepository(e,t){return e!==null&&e.toLowerCase()===t.toLowerCase()}function graphqlBeside(e){return e.endsWith("/v3")?`${e.slice(0,-"/v3".length)}/graphql`:`${e}/graphql`}function commit(e){return e&&/^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)?e:null}function context_text(e){const t=typeof e==="object"?e.string:e;return t?t:null}function branch(e){return e?.replace(/^refs\/heads\//,"")??null}function wholeNumber(e){return e!==undefined&&/^[0-9]{1,15}$/.test(e)?Number(e):null}function trimmed(e,t){return(e||t).replace(/\/+$/,"")}var me=r(79896);var ve=r.t(me,2);var ge=r(16928);var we=r(87016);const be=e(import.meta.url)("module");var ye=(0,be.createRequire)(import.meta.url);function cleanPath(e){let t=(0,ge.normalize)(e);if(t.length>1&&t[t.length-1]===ge.sep)t=t.substring(0,t.length-1);return t}const xe=/[\\/]/g;function convertSlashes(e,t){return e.replace(xe,t)}const ke=/^[a-z]:[\\/]$/i;function isRootDirectory(e){return e==="/"||ke.test(e)}function normalizePath(e,t){const{resolvePaths:n,normalizePath:r,pathSeparator:s}=t;const o=process.platform==="win32"&&e.includes("/")||e.startsWith(".");if(n)e=(0,ge.resolve)(e);if(r||o)e=cleanPath(e);if(e===".")return"";const i=e[e.length-1]!==s;return convertSlashes(i?e+s:e,s)}function joinPathWithBasePath(e,t){return t+e}function joinPathWithRelativePath(e,t){return function(n,r){const s=r.startsWith(e);if(s)return r.slice(e.length)+n;else return convertSlashes((0,ge.relative)(e,r),t.pathSeparator)+t.pathSeparator+n}}function joinPath(e){return e}function joinDirectoryPath(e,t,n){return t+e+n}function build$7(e,t){const{relativePaths:n,includeBasePath:r}=t;return n&&e?joinPathWithRelativePath(e,t):r?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(e){return function(t,n){n.push(t.substring(e.length)||".")}}function pushDirectoryFilterWithRelativePath(e){return function(t,n,r){const s=t.substring(e.length)||".";if(r.every(e=>e(s,true)))n.push(s)}}const pushDirectory=(e,t)=>{t.push(e||".")};const pushDirectoryFilter=(e,t,n)=>{const r=e||".";if(n.every(e=>e(r,true)))t.push(r)};const empty$2=()=>{};function build$6(e,t){const{includeDirs:n,filters:r,relativePaths:s}=t;if(!n)return empty$2;if(s)return r&&r.length?pushDirectoryFilterWithRelativePath(e):pushDirectoryWithRelativePath(e);return r&&r.length?pushDirectoryFilter:pushDirectory}const pushFileFilterAndCount=(e,t,n,r)=>{if(r.every(t=>t(e,false)))n.files++};const pushFileFilter=(e,t,n,r)=>{if(r.every(t=>t(e,false)))t.push(e)};const pushFileCount=(e,t,n,r)=>{n.files++};const pushFile=(e,t)=>{t.push(e)};const empty$1=()=>{};function build$5(e){const{excludeFiles:t,filters:n,onlyCounts:r}=e;if(t)return empty$1;if(n&&n.length)return r?pushFileFilterAndCount:pushFileFilter;else if(r)return pushFileCount;else return pushFile}const getArray=e=>e;const getArrayGroup=()=>[""].slice(0,0);function build$4(e){return e.group?getArrayGroup:getArray}const groupFiles=(e,t,n)=>{e.push({directory:t,files:n,dir:t})};const empty=()=>{};function build$3(e){return e.group?groupFiles:empty}const resolveSymlinksAsync=function(e,t,n){const{queue:r,fs:s,options:{suppressErrors:o}}=t;r.enqueue();s.realpath(e,(i,a)=>{if(i)return r.dequeue(o?null:i,t);s.stat(a,(s,i)=>{if(s)return r.dequeue(o?null:s,t);if(i.isDirectory()&&isRecursive(e,a,t))return r.dequeue(null,t);n(i,a);r.dequeue(null,t)})})};const resolveSymlinks=function(e,t,n){const{queue:r,fs:s,options:{suppressErrors:o}}=t;r.enqueue();try{const r=s.realpathSync(e);const o=s.statSync(r);if(o.isDirectory()&&isRecursive(e,r,t))return;n(o,r)}catch(e){if(!o)throw e}};function build$2(e,t){if(!e.resolveSymlinks||e.excludeSymlinks)return null;return t?resolveSymlinks:resolveSymlinksAsync}function isRecursive(e,t,n){if(n.options.useRealPaths)return isRecursiveUsingRealPaths(t,n);let r=(0,ge.dirname)(e);let s=1;while(r!==n.root&&s<2){const e=n.symlinks.get(r);const o=!!e&&(e===t||e.startsWith(t)||t.startsWith(e));if(o)s++;else r=(0,ge.dirname)(r)}n.symlinks.set(e,t);return s>1}function isRecursiveUsingRealPaths(e,t){return t.visited.includes(e+t.options.pathSeparator)}const onlyCountsSync=e=>e.counts;const groupsSync=e=>e.groups;const defaultSync=e=>e.paths;const limitFilesSync=e=>e.paths.slice(0,e.options.maxFiles);const onlyCountsAsync=(e,t,n)=>{report(t,n,e.counts,e.options.suppressErrors);return null};const defaultAsync=(e,t,n)=>{report(t,n,e.paths,e.options.suppressErrors);return null};const limitFilesAsync=(e,t,n)=>{report(t,n,e.paths.slice(0,e.options.maxFiles),e.options.suppressErrors);return null};const groupsAsync=(e,t,n)=>{report(t,n,e.groups,e.options.suppressErrors);return null};function report(e,t,n,r){if(e&&!r)t(e,n);else t(null,n)}function build$1(e,t){const{onlyCounts:n,group:r,maxFiles:s}=e;if(n)return t?onlyCountsSync:onlyCountsAsync;else if(r)return t?groupsSync:groupsAsync;else if(s)return t?limitFilesSync:limitFilesAsync;else return t?defaultSync:defaultAsync}const $e={withFileTypes:true};const walkAsync=(e,t,n,r,s)=>{e.queue.enqueue();if(r<0)return e.queue.dequeue(null,e);const{fs:o}=e;e.visited.push(t);e.counts.directories++;o.readdir(t||".",$e,(t,o=[])=>{s(o,n,r);e.queue.dequeue(e.options.suppressErrors?null:t,e)})};const walkSync=(e,t,n,r,s)=>{const{fs:o}=e;if(r<0)return;e.visited.push(t);e.counts.directories++;let i=[];try{i=o.readdirSync(t||".",$e)}catch(t){if(!e.options.suppressErrors)throw t}s(i,n,r)};function build(e){return e?walkSync:walkAsync}var Ne=class{count=0;constructor(e){this.onQueueEmpty=e}enqueue(){this.count++;return this.count}dequeue(e,t){if(this.onQueueEmpty&&(--this.count<=0||e)){this.onQueueEmpty(e,t);if(e){t.controller.abort();this.onQueueEmpty=void 0}}}};var Se=class{_files=0;_directories=0;set files(e){this._files=e}get files(){return this._files}set directories(e){this._directories=e}get directories(){return this._directories}get dirs(){return this._directories}};var _e=class{aborted=false;abort(){this.aborted=true}};var Me=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(e,t,n){this.isSynchronous=!n;this.callbackInvoker=build$1(t,this.isSynchronous);this.root=normalizePath(e,t);this.state={root:isRootDirectory(this.root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Se,options:t,queue:new Ne((e,t)=>this.callbackInvoker(t,e,n)),symlinks:new Map,visited:[""].slice(0,0),controller:new _e,fs:t.fs||ve};this.joinPath=build$7(this.root,t);this.pushDirectory=build$6(this.root,t);this.pushFile=build$5(t);this.getArray=build$4(t);this.groupFiles=build$3(t);this.resolveSymlink=build$2(t,this.isSynchronous);this.walkDirectory=build(this.isSynchronous)}start(){this.pushDirectory(this.root,this.state.paths,this.state.options.filters);this.walkDirectory(this.state,this.root,this.root,this.state.options.maxDepth,this.walk);return this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(e,t,n)=>{const{paths:r,options:{filters:s,resolveSymlinks:o,excludeSymlinks:i,exclude:a,maxFiles:l,signal:u,useRealPaths:c,pathSeparator:f},controller:d}=this.state;if(d.aborted||u&&u.aborted||l&&r.length>l)return;const p=this.getArray(this.state.paths);for(let l=0;l<e.length;++l){const u=e[l];if(u.isFile()||u.isSymbolicLink()&&!o&&!i){const e=this.joinPath(u.name,t);this.pushFile(e,p,this.state.counts,s)}else if(u.isDirectory()){let e=joinDirectoryPath(u.name,t,this.state.options.pathSeparator);if(a&&a(u.name,e))continue;this.pushDirectory(e,r,s);this.walkDirectory(this.state,e,e,n-1,this.walk)}else if(this.resolveSymlink&&u.isSymbolicLink()){let e=joinPathWithBasePath(u.name,t);this.resolveSymlink(e,this.state,(t,r)=>{if(t.isDirectory()){r=normalizePath(r,this.state.options);if(a&&a(u.name,c?r:e+f))return;this.walkDirectory(this.state,r,c?r:e+f,n-1,this.walk)}else{r=c?r:e;const t=(0,ge.basename)(r);const n=normalizePath((0,ge.dirname)(r),this.state.options);r=this.joinPath(t,n);this.pushFile(r,p,this.state.counts,s)}})}}this.groupFiles(this.state.groups,t,p)}};function promise(e,t){return new Promise((n,r)=>{callback(e,t,(e,t)=>{if(e)return r(e);n(t)})})}function callback(e,t,n){let r=new Me(e,t,n);r.start()}function sync(e,t){const n=new Me(e,t);return n.start()}var Ae=class{constructor(e,t){this.root=e;this.options=t}withPromise(){return promise(this.root,this.options)}withCallback(e){callback(this.root,this.options,e)}sync(){return sync(this.root,this.options)}};let Oe=null;try{ye.resolve("picomatch");Oe=ye("picomatch")}catch{}var Re=class{globCache={};options={maxDepth:Infinity,suppressErrors:true,pathSeparator:ge.sep,filters:[]};globFunction;constructor(e){this.options={...this.options,...e};this.globFunction=this.options.globFunction}group(){this.options.group=true;return this}withPathSeparator(e){this.options.pathSeparator=e;return this}withBasePath(){this.options.includeBasePath=true;return this}withRelativePaths(){this.options.relativePaths=true;return this}withDirs(){this.options.includeDirs=true;return this}withMaxDepth(e){this.options.maxDepth=e;return this}withMaxFiles(e){this.options.maxFiles=e;return this}withFullPaths(){this.options.resolvePaths=true;this.options.includeBasePath=true;return this}withErrors(){this.options.suppressErrors=false;return this}withSymlinks({resolvePaths:e=true}={}){this.options.resolveSymlinks=true;this.options.useRealPaths=e;return this.withFullPaths()}withAbortSignal(e){this.options.signal=e;return this}normalize(){this.options.normalizePath=true;return this}filter(e){this.options.filters.push(e);return this}onlyDirs(){this.options.excludeFiles=true;this.options.includeDirs=true;return this}exclude(e){this.options.exclude=e;return this}onlyCounts(){this.options.onlyCounts=true;return this}crawl(e){return new Ae(e||".",this.options)}withGlobFunction(e){this.globFunction=e;return this}crawlWithOptions(e,t){this.options={...this.options,...t};return new Ae(e||".",this.options)}glob(...e){if(this.globFunction)return this.globWithOptions(e);return this.globWithOptions(e,...[{dot:true}])}globWithOptions(e,...t){const n=this.globFunction||Oe;if(!n)throw new Error("Please specify a glob function to use glob matching.");var r=this.globCache[e.join("\0")];if(!r){r=n(e,...t);this.globCache[e.join("\0")]=r}this.options.filters.push(e=>r(e));return this}};var Ce=r(71026);const Ee=Array.isArray;const Ie=/\\/g;const Te=/^[A-Za-z]:$/;const Fe=process.platform==="win32";const je=/^(\/?\.\.)+$/;function getPartialMatcher(e,t={}){const n=e.length;const r=Array(n);const s=Array(n);let o,i;for(o=0;o<n;o++){const n=splitPattern(e[o]);r[o]=n;const a=n.length;const l=Array(a);for(i=0;i<a;i++)l[i]=Ce(n[i],t);s[o]=l}return e=>{const a=e.split("/");if(a[0]===".."&&je.test(e))return true;for(o=0;o<n;o++){const e=r[o];const n=s[o];const l=a.length;const u=Math.min(l,e.length);i=0;while(i<u){const r=e[i];if(r.includes("/"))return true;if(!n[i](a[i]))break;if(!t.noglobstar&&r==="**")return true;i++}if(i===l)return true}return false}}const Pe=/^[A-Z]:\/$/i;const Le=Fe?e=>Pe.test(e):e=>e==="/";function buildFormat(e,t,n){if(e===t||t.startsWith(`${e}/`)){if(n){const t=e.length+ +!Le(e);return(e,n)=>e.slice(t,n?-1:void 0)||"."}const r=t.slice(e.length+1);if(r)return(e,t)=>{if(e===".")return r;const n=`${r}/${e}`;return t?n.slice(0,-1):n};return(e,t)=>t&&e!=="."?e.slice(0,-1):e}if(n)return t=>ge.posix.relative(e,t)||".";return n=>ge.posix.relative(e,`${t}/${n}`)||"."}function buildRelative(e,t){if(t.startsWith(`${e}/`)){const n=t.slice(e.length+1);return e=>`${n}/${e}`}return n=>{const r=ge.posix.relative(e,`${t}/${n}`);return n[n.length-1]==="/"&&r!==""?`${r}/`:r||"."}}function ensureNonDriveRelativePath(e){return e.replace(Te,e=>`${e}/`)}const Be={parts:true};function splitPattern(e){var t;const n=Ce.scan(e,Be);return((t=n.parts)===null||t===void 0?void 0:t.length)?n.parts:[e]}const Ue=/\\(?![()[\]{}!+@])/g;function convertPosixPathToPattern(e){return escapePosixPath(e)}function convertWin32PathToPattern(e){return escapeWin32Path(e).replace(Ue,"/")}const De=null&&(Fe?convertWin32PathToPattern:convertPosixPathToPattern);const qe=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;const ze=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;const escapePosixPath=e=>e.replace(qe,"\\$&");const escapeWin32Path=e=>e.replace(ze,"\\$&");const We=Fe?escapeWin32Path:escapePosixPath;function isDynamicPattern(e,t){if((t===null||t===void 0?void 0:t.caseSensitiveMatch)===false)return true;const n=Ce.scan(e);return n.isGlob||n.negated}function log(...e){console.log(`[tinyglobby ${(new Date).toLocaleTimeString("es")}]`,...e)}function ensureStringArray(e){return typeof e==="string"?[e]:e!==null&&e!==void 0?e:[]}const He=/^(\/?\.\.)+/;const Ge=/\\(?=[()[\]{}!*+?@|])/g;function normalizePattern(e,t,n,r){var s;const o=t.cwd;let i=e;if(e[e.length-1]==="/")i=e.slice(0,-1);if(i[i.length-1]!=="*"&&t.expandDirectories)i+="/**";const a=We(o);i=(0,ge.isAbsolute)(i.replace(Ge,""))?ge.posix.relative(a,i):ge.posix.normalize(i);const l=(s=He.exec(i))===null||s===void 0?void 0:s[0];const u=splitPattern(i);if(l){const e=(l.length+1)/3;let t=0;const r=a.split("/");while(t<e&&u[t+e]===r[r.length+t-e]){i=i.slice(0,(e-t-1)*3)+i.slice((e-t)*3+u[t+e].length+1)||".";t++}const s=ge.posix.join(o,l.slice(t*3));if(s[0]!=="."&&n.root.length>s.length){n.root=ensureNonDriveRelativePath(s);n.depthOffset=-e+t}}if(!r&&n.depthOffset>=0){var c;(c=n.commonPath)!==null&&c!==void 0||(n.commonPath=u);const e=[];const t=Math.min(n.commonPath.length,u.length);for(let r=0;r<t;r++){const t=u[r];if(t==="**"&&!u[r+1]){e.pop();break}if(r===u.length-1||t!==n.commonPath[r]||isDynamicPattern(t))break;e.push(t)}n.depthOffset=e.length;n.commonPath=e;n.root=ensureNonDriveRelativePath(e.length>0?ge.posix.join(o,...e):o)}return i}function processPatterns(e,t,n){const r=[];const s=[];for(const t of e.ignore){if(!t)continue;if(t[0]!=="!"||t[1]==="(")s.push(normalizePattern(t,e,n,true))}for(const o of t){if(!o)continue;if(o[0]!=="!"||o[1]==="(")r.push(normalizePattern(o,e,n,false));else if(o[1]!=="!"||o[2]==="(")s.push(normalizePattern(o.slice(1),e,n,true))}return{match:r,ignore:s}}function buildCrawler(e,t){const n=e.cwd;const r={root:n,depthOffset:0};const s=processPatterns(e,t,r);if(e.debug)log("internal processing patterns:",s);const{absolute:o,caseSensitiveMatch:i,debug:a,dot:l,followSymbolicLinks:u,onlyDirectories:c}=e;const f=r.root.replace(Ie,"");const d={dot:l,nobrace:e.braceExpansion===false,nocase:!i,noextglob:e.extglob===false,noglobstar:e.globstar===false,posix:true};const p=Ce(s.match,d);const h=Ce(s.ignore,d);const m=getPartialMatcher(s.match,d);const v=buildFormat(n,f,o);const g=o?v:buildFormat(n,f,true);const excludePredicate=(e,t)=>{const n=g(t,true);return n!=="."&&!m(n)||h(n)};let w;if(e.deep!==void 0)w=Math.round(e.deep-r.depthOffset);const b=new Re({filters:[a?(e,t)=>{const n=v(e,t);const r=p(n)&&!h(n);if(r)log(`matched ${n}`);return r}:(e,t)=>{const n=v(e,t);return p(n)&&!h(n)}],exclude:a?(e,t)=>{const n=excludePredicate(e,t);log(`${n?"skipped":"crawling"} ${t}`);return n}:excludePredicate,fs:e.fs,pathSeparator:"/",relativePaths:!o,resolvePaths:o,includeBasePath:o,resolveSymlinks:u,excludeSymlinks:!u,excludeFiles:c,includeDirs:c||!e.onlyFiles,maxDepth:w,signal:e.signal}).crawl(f);if(e.debug)log("internal properties:",{...r,root:f});return[b,n!==f&&!o&&buildRelative(n,f)]}function formatPaths(e,t){if(t)for(let n=e.length-1;n>=0;n--)e[n]=t(e[n]);return e}const Ve={caseSensitiveMatch:true,debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:true,followSymbolicLinks:true,onlyFiles:true};function getOptions(e){const t=Object.assign({},e);for(const e in Ve)if(t[e]===void 0)Object.assign(t,{[e]:Ve[e]});t.cwd=(t.cwd instanceof URL?(0,we.fileURLToPath)(t.cwd):(0,ge.resolve)(t.cwd||process.cwd())).replace(Ie,"/");t.ignore=ensureStringArray(t.ignore);t.fs&&(t.fs={readdir:t.fs.readdir||me.readdir,readdirSync:t.fs.readdirSync||me.readdirSync,realpath:t.fs.realpath||me.realpath,realpathSync:t.fs.realpathSync||me.realpathSync,stat:t.fs.stat||me.stat,statSync:t.fs.statSync||me.statSync});if(t.debug)log("globbing with options:",t);return t}function getCrawler(e,t={}){var n;if(e&&(t===null||t===void 0?void 0:t.patterns))throw new Error("Cannot pass patterns as both an argument and an option");const r=Ee(e)||typeof e==="string";const s=ensureStringArray((n=r?e:e.patterns)!==null&&n!==void 0?n:"**/*");const o=getOptions(r?t:e);return s.length>0?buildCrawler(o,s):[]}async function glob(e,t){const[n,r]=getCrawler(e,t);return n?formatPaths(await n.withPromise(),r):[]}function globSync(e,t){const[n,r]=getCrawler(e,t);return n?formatPaths(n.sync(),r):[]}async function folderFiles(e,{dot:t,enter:n}){const r=[];const s=new Set;const i=[e];for(let e=i.pop();e!==undefined;e=i.pop()){await n(e);const a=await(0,u.realpath)(e);if(s.has(a))continue;s.add(a);for(const n of await(0,u.readdir)(e)){if(n.startsWith(".")&&!t)continue;const s=(0,o.join)(e,n);const a=await(0,u.stat)(s).catch(()=>null);if(a?.isDirectory())i.push(s);else if(a===null||a.isFile())r.push(s)}}return r}const Ke=/\.(csv|tsv|tab|jsonl|ndjson|json|parquet|pq|arrows?|feather|ipc)(\.(gz|gzip|zst|zstd))?$/i;const Qe="version https://git-lfs.github.com/spec/v1\n";const Je=1024;function workspacePlace(e,t){const n=(0,o.resolve)(e,t);function shownPath(e){const t=(0,o.relative)(n,e);return t.split(o.sep).join("/")}async function inside(t,n,r){const s=await(0,u.realpath)(e);const i=await(0,u.realpath)(t);if(i!==s&&!i.startsWith(s.endsWith(o.sep)?s:s+o.sep)){throw new c.y(`${r}: ${n} lies outside the workspace (a path, or the symbolic link it names, must stay inside the checkout)`,{title:"Path outside the workspace",location:{path:n}})}}async function one(e,t){const n=shownPath(e);if(await statOrNull(e)===null){throw new c.y(`${t}: ${n} is a symbolic link to nothing`,{title:"File not found",location:{path:n}})}await inside(e,n,t);const r=await(0,u.stat)(e);if(!r.isFile()){throw new c.y(`${t}: ${n} is neither a file nor a folder`,{title:"Not a file",location:{path:n}})}const s=r.size<=Je?await(0,u.readFile)(e,"latin1").catch(()=>""):"";if(s.startsWith(Qe)){throw new c.y(`${t}: ${n} is a Git LFS pointer and not the file itself; check out with lfs: true`,{title:"Git LFS pointer",location:{path:n},fix:"- uses: actions/checkout@v5\n  with:\n    lfs: true"})}return{absolute:e,shown:n,place:"workspace"}}async function matches(e,t){const n=await glob([e],{cwd:t,absolute:true,onlyFiles:true,expandDirectories:false,dot:false});return n.map(e=>(0,o.resolve)(e)).sort(byCodePoint)}async function expand(e,t,r){const{address:s,origin:i}=e;if(s.includes("\0"))throw new c.y(`${i}: a path holds a NUL character`,{title:"Bad path"});const a=(0,o.isAbsolute)(s)?s:(0,o.join)(n,s);const l=await statOrNull(a);if(l===null&&isDynamicPattern(s)){const e=await matches((0,o.isAbsolute)(s)?(0,o.relative)(n,s).split(o.sep).join("/"):s,n);if(e.length===0){throw new c.y(`${i}: no file matches ${s}`,{title:"No file matches"})}return Promise.all(e.map(e=>one(e,i)))}if(l===null&&await statOrNull(`${a}.dvc`)!==null){throw new c.y(`${i}: ${s} is tracked by DVC and is not here; run dvc pull before this step`,{title:"DVC pointer",location:{path:`${s}.dvc`},fix:`- run: dvc pull ${s}.dvc`})}if(l===null){throw new c.y(`${i}: ${s} does not exist in the workspace`,{title:"File not found",location:{path:s}})}if(!l.isDirectory())return[await one(a,i)];const enter=e=>inside(e,shownPath(e),i);const u=await folderFiles(a,{dot:r,enter:enter});const f=u.filter(t).sort(byCodePoint);if(f.length===0){throw new c.y(`${i}: the folder ${s} holds no table (CSV, TSV, JSON Lines, JSON, Parquet or Arrow, plain, .gz or .zst)`,{title:"No table in the folder",location:{path:s}})}return Promise.all(f.map(e=>one(e,i)))}return{files:e=>expand(e,e=>Ke.test(e),false),allFiles:e=>expand(e,()=>true,true)}}async function statOrNull(e){try{return await(0,u.stat)(e)}catch(t){if(t instanceof Error&&"code"in t&&(t.code==="ENOENT"||t.code==="ENOTDIR"||t.code==="ENAMETOOLONG")){return null}if(t instanceof Error&&"code"in t&&(t.code==="ELOOP"||t.code==="EACCES")){throw new c.y(`${e} cannot be opened: ${t.code==="ELOOP"?"its symbolic links go in a circle":"permission denied"}`,{title:"File cannot be opened",cause:t})}throw t}}function byCodePoint(e,t){return e<t?-1:e>t?1:0}const Ye=["git:","artifact:","release:","mlflow:","report:","s3://","gs://","abfss://"];function createPlaces(e,t){const n=workspacePlace(e,t);function placeOf(e,t){const r=Ye.find(t=>e.startsWith(t));if(r!==undefined){throw new c.y(`${t}: ${e} names a place (${r}) that this version does not read; allowed are paths, globs and file:PATH in the workspace`,{title:"Place not available"})}return{place:n,address:e.startsWith("file:")?e.slice("file:".length):e}}return{async files(e,t){const n=[];for(const r of e){const{place:e,address:s}=placeOf(r,t);n.push(...await e.files({origin:t,address:s}))}const r=n.find((e,t)=>n.findIndex(t=>t.absolute===e.absolute)!==t);if(r!==undefined){throw new c.y(`${t}: ${r.shown} is named twice, so its rows would count twice`,{title:"File named twice",location:{path:r.shown}})}return n},async allFiles(e,t){const{place:n,address:r}=placeOf(e,t);return n.allFiles({origin:t,address:r})}}}const Xe="0.1.0";const Ze="https://github.com/modelgate/modelgate/issues";function bugText(e,{showValues:t}){const n=e instanceof Error?e.stack??e.message:String(e);const r=e instanceof Error?e.name:typeof e;const s=n.split("\n").filter(e=>/^\s+at /.test(e));const o=t?[n]:[`${r} (its message is hidden, since it may quote a row; show-values: true shows it)`,...s];return[`Modelgate ${Xe}, Node ${process.version}`,...o].join("\n")}var et=r(6823);const tt=/[\p{C}\p{Zl}\p{Zp}]|(?<=#)#(?=\[)|(?<=:):/gu;function summaryOutput(e){return(0,et.BP)(e.summary)}function metricsOutput(e){const t=e.metrics.filter(e=>e.slice===null);return JSON.stringify(Object.fromEntries(t.map(e=>[e.id,e.value]))).replace(tt,e=>Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join(""))}var nt=r(16508);var rt=r(18502);var st=r(30890);var ot=r(73365);var it=r(86004);const at=21;function mermaidChart(e){const t=chartOf(e);if(t===null||t.labels.length<2)return null;const numbers=e=>`[${e.map(plainNumber).join(", ")}]`;return(0,et.p0)(["xychart-beta",`  title ${(0,et._b)(e.title,60)}`,`  x-axis ${(0,et._b)(e.x.title)} [${t.labels.join(", ")}]`,`  y-axis ${(0,et._b)(e.y.title)}${yRange(e)}`,...t.bars.map(e=>`  bar ${numbers(e)}`),...t.lines.map(e=>`  line ${numbers(e)}`)],"mermaid")}function chartOf(e){const[t,n]=e.series;if(t===undefined||t.points.length===0)return null;if(e.kind==="bar"||e.kind==="interval"){const n=t.points.slice(0,at);const r=n.map((t,n)=>(0,et._b)(e.categories?.[n]??plainNumber(t.x),16));return{labels:r,bars:[n.map(({y:e})=>e)],lines:[]}}const r=t.points.length<=at&&n===undefined;if(e.kind==="matrix"||e.kind==="scatter"&&!r)return null;if(r){const n=t.points.map(({x:e})=>e);const r=e.reference;return{labels:n.map(e=>(0,et._b)(plainNumber(e))),bars:[t.points.map(({y:e})=>e)],lines:r===undefined?[]:[n.map(e=>heightAt(r.points,e))]}}if(e.series.length>3)return null;const s=evenPlaces(e.series);return{labels:s.map(e=>(0,et._b)(plainNumber(e))),bars:[],lines:[...e.series.map(({points:e})=>e),...e.reference?[e.reference.points]:[]].filter(e=>e.length>0).map(e=>s.map(t=>heightAt(e,t)))}}function evenPlaces(e){const t=e.flatMap(({points:e})=>e.map(({x:e})=>e));const[n,r]=t.reduce(([e,t],n)=>[Math.min(e,n),Math.max(t,n)],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);return Array.from({length:at},(e,t)=>n+(r-n)*t/(at-1))}function heightAt(e,t){const n=e.toSorted((e,t)=>e.x-t.x);const r=n.filter(e=>e.x===t);if(r.length>0)return Math.max(...r.map(({y:e})=>e));const s=n.findIndex(e=>e.x>t);const[o,i]=[n[s<0?n.length-1:s-1],n[s]];if(o===undefined||i===undefined)return(o??i)?.y??0;return o.y+(i.y-o.y)*(t-o.x)/(i.x-o.x)}function yRange({y:e}){return e.domain===undefined?"":` ${plainNumber(e.domain[0])} --\x3e ${plainNumber(e.domain[1])}`}function plainNumber(e){if(!Number.isFinite(e))return"0";const t=Number(e.toPrecision(4));return Math.abs(t)>=1e-6&&Math.abs(t)<1e21?t.toString():"0"}var lt=r(27261);var ut=r(42973);var ct=r(57895);const ft=1024*1024-16*1024;const dt={rows:100,messages:30,sliceMetrics:6};function renderSummary(e){return(0,st.G$)(markdownDocument(e,dt),ft,ut.L6,st.dy)}function renderMarkdownReport(e){return`${markdownDocument(e,nt.p0)}\n`}function markdownDocument(e,t){const n=(0,ct.IN)(e.checks);const r=(0,ct.S9)(e);return[`## ${headlineMarkdown(e)}`,...r?[]:[`${(0,et.p7)((0,ct.WN)(e))}.`],...r||n.length===0?[]:[(0,rt.Dv)(n,t.rows)],...(0,rt.Fv)(n.filter(({outcome:e,evidence:t})=>e!=="pass"||t.length>0),t.messages),...titled("### Metrics",optional((0,lt.Lc)(e.metrics,t.rows))),...titled("### Slices",(0,lt.Av)(e,{rows:t.rows,metrics:t.sliceMetrics})),...e.figures.filter(({id:t,kind:n})=>n!=="matrix"||!e.tables.some(e=>e.id===t)).flatMap(e=>figureBlocks(e,t)),...e.tables.flatMap(e=>e.rows.length===0?[]:[`### ${(0,et.p7)(e.title,120)}`,(0,nt.jn)(e,t.rows),...e.note===undefined?[]:[(0,et.p7)(e.note)]]),...titled("### Notes",e.notes.length===0?[]:[e.notes.map(e=>`- ${(0,et.p7)(e)}`).join("\n")]),"### Where it comes from",...provenanceBlocks(e.provenance,t)].join("\n\n")}function headlineMarkdown(e){const t=(0,ct.S9)(e)?"⛔":ct.r0[e.verdict];const n=(0,ct.S9)(e)?"could not judge":ct.E0[e.verdict];return`${t} ${(0,et.p7)(e.model,120)} · ${(0,et.p7)((0,ct.h2)(e.gate),60)} ${n}: ${(0,et.p7)(e.summary,300)}`}function figureBlocks(e,t){const n=mermaidChart(e);const r=(0,ot.j)(e);if(r.rows.length===0)return[];const s=(0,nt.jn)(r,t.rows);return[`### ${(0,et.p7)(e.title,120)}`,...n===null?[s]:[n,(0,it.oG)(`${(0,et.aL)(e.title)} as a table`,[s])]]}function provenanceBlocks(e,t){const n=(0,et.Cm)(e.runUrl);const r=[["repository",code(e.repository)],["commit",code(e.commit)],["base commit",code(e.baseCommit)],["merge commit",code(e.mergeCommit)],["tree",code(e.tree)],["run",n===null?null:`[${e.runAttempt===null?"run":`run, attempt ${e.runAttempt}`}](${n})`],["event",code(e.event)],["started by",code(e.actor)],["model",e.modelArtifact===null?null:`${code(e.modelArtifact.path)} ${code(e.modelArtifact.sha256)}`],["configuration",e.config===null?null:`${code(e.config.path)} ${code(e.config.sha256)}`],["seed",String(e.seed)],["Modelgate",(0,et.p7)(e.version,60)]];const s=r.flatMap(([e,t])=>t===null?[]:[[e,t]]);return[...e.inputs.length>0?[(0,nt.Fu)(e.inputs,t.rows)]:[],(0,it.Qj)([{title:"",align:"left"},{title:"",align:"left"}],s)]}function code(e){return e===null?null:(0,et.D9)(e)}function titled(e,t){return t.length===0?[]:[e,...t]}function optional(e){return e===null?[]:[e]}var pt=r(52340);var ht=r(4376);const mt="  ";const vt=/[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;function displayWidth(e){let t=0;for(const n of e)t+=/\p{M}|\u200D/u.test(n)?0:vt.test(n)?2:1;return t}function columnWidths(e){const t=Math.max(0,...e.map(({cells:e})=>e.length));const n=e.filter(({cells:e})=>e.length===t);return Array.from({length:t},(e,t)=>Math.max(0,...n.map(({cells:e})=>displayWidth(e[t]??""))))}function tableWidth(e){const t=columnWidths(e);return t.reduce((e,t)=>e+t,0)+mt.length*Math.max(0,t.length-1)}function terminalTable(e,t,n){const r=columnWidths(e);const s=r.length;const total=()=>r.reduce((e,t)=>e+t,0)+mt.length*(s-1);while(total()>t){const e=r.indexOf(Math.max(...r));if((r[e]??0)<=12)break;r[e]=Math.max(12,(r[e]??0)-(total()-t))}return e.map(({cells:e,colour:o})=>{const i=e.map((n,o)=>{const i=e.length===s?r[o]??0:t;const a=displayWidth(n)>i?(0,ht.ml)(n,Math.max(2,i-(displayWidth(n)-n.length>0?Math.ceil(i/2):0))):n;return a+" ".repeat(Math.max(0,o===e.length-1||e.length!==s?0:i-displayWidth(a)))});const[a="",...l]=i;const u=(o===null?[a,...l]:o==="dim"?[n(i.join(mt).trimEnd(),"dim")]:[n(a,o),...l]).join(mt);return u.trimEnd()})}function wrap(e,t){const n=[];let r="";for(const s of e.split(" ")){if(r!==""&&displayWidth(r)+1+displayWidth(s)>t){n.push(r);r=s}else{r=r===""?s:`${r} ${s}`}}return r===""?n:[...n,r]}const gt={red:31,green:32,yellow:33,dim:2,bold:1};function renderTerminal(e,{colour:t,width:n}){const paint=(e,n)=>t?`[${gt[n]}m${e}[0m`:e;const r=Math.max(40,Math.min(n,140));const s=(0,ct.IN)(e.checks);const o=(0,ct.S9)(e);const i=`${(0,et.eR)(e.model,60)} · ${(0,et.eR)((0,ct.h2)(e.gate),40)} ${o?"could not judge":ct.E0[e.verdict]}`;const a=[`${paint(wt[e.verdict],bt[e.verdict])} ${paint(i,"bold")}`,...wrap((0,et.eR)(e.summary),r-2).map(e=>`  ${e}`),""];if(!o)a.push(`  ${(0,ct.WN)(e)}`,"");if(!o&&s.length>0)a.push(...terminalTable(checkLines(s,r),r,paint),"");for(const e of s.filter(({outcome:e})=>e!=="pass"))a.push(...messageLines(e,r));const l=metricLines(e);if(l.length>1)a.push(...terminalTable(l,r,paint),"");for(const t of(0,lt.Vg)(e,4))a.push(...terminalTable(sliceLines(t),r,paint),"");for(const t of e.notes)a.push(...wrap((0,et.eR)(t),r-2).map((e,t)=>`${t===0?"· ":"  "}${e}`));if(e.notes.length>0)a.push("");a.push(paint(`seed ${e.provenance.seed} · Modelgate ${(0,et.eR)(e.provenance.version,40)}`,"dim"));return`${a.join("\n")}\n`}const wt={pass:"✓",warn:"!",fail:"✗"};const bt={pass:"green",warn:"yellow",fail:"red"};const yt=60;function checkLines(e,t){const n=checkCells(e,(0,rt.s5)(e));return tableWidth(n)<=t?n:checkCells(e,[])}function checkCells(e,t){const n=(0,rt.MC)(e.map(({interval:e})=>e??null));const r=t.some(e=>e!==null);const s=e.slice(0,yt);return[{cells:["","rule",n===null?"observed":`observed (${n})`,...r?["│ the bound"]:[],"rows",""],colour:"dim"},...s.map((e,n)=>({cells:[checkMark(e),(0,ct.Tq)(e),typeof e.observed==="string"?(0,et.eR)(e.observed,60):(0,pt.VK)({value:e.observed,interval:e.interval??null,bound:(0,pt.s0)(e.expected)}).withInterval,...r?[t[n]??""]:[],e.support?(0,pt.px)(e.support.n):"",(0,ct.nG)(e)],colour:checkColour(e)})),...more(e.length)]}function metricLines(e){const t=e.metrics.filter(({slice:e})=>e===null);const n=t.some(({dummy:e})=>typeof e==="number");const r=(0,rt.MC)(t.map(({interval:e})=>e));return[{cells:["","metric",r===null?"value":`value (${r})`,...n?["dummy"]:[],"rows"],colour:"dim"},...t.slice(0,yt).map(e=>({cells:[(0,pt.h9)(e.direction),(0,et.eR)(e.id,60),valueText(e),...n?[typeof e.dummy==="number"?(0,pt.VK)({value:e.dummy,interval:e.interval}).value:""]:[],(0,lt.Dy)(e.support)],colour:null})),...more(t.length)]}function sliceLines(e){return[{cells:["",e.columns.map(e=>(0,et.eR)(e,40)).join(" × "),"rows",...e.metrics.map(e=>(0,et.eR)(e,40))],colour:"dim"},...e.slices.slice(0,yt).map(({name:e,n:t,tooSmall:n,cells:r})=>({cells:[r.flatMap(({check:e})=>e===null||e.outcome==="pass"?[]:[checkMark(e)])[0]??"",e+(n?" (too small to gate)":""),(0,lt.Dy)(t===null?null:{n:t}),...r.map(({row:e})=>e===null?"":valueText(e))],colour:null})),...more(e.slices.length)]}function valueText(e){return e.value===null?`undefined: ${(0,et.eR)(e.reason??"",80)}`:(0,pt.VK)(e).withInterval}function more(e){return e>yt?[{cells:["",`… ${e-yt} more in the report`],colour:"dim"}]:[]}function messageLines(e,t){const[n="",...r]=(0,ht.y1)(e.message??"");const s=e.location===null?"":` (${(0,et.eR)((0,rt.Z9)(e.location))})`;const o=(0,rt.WC)(e)?"":`${(0,ct.Tq)(e)}: `;const i=(0,rt.uN)(e).filter(e=>!e.includes("\n")).map(e=>(0,et.eR)(e));const a=(0,rt.uN)(e).filter(e=>e.includes("\n")).flatMap(e=>(0,ht.y1)(e));const l=[(0,et.eR)(n),...i].filter(e=>e!=="");if(l.length===0&&r.length===0&&a.length===0)return[];const u=wrap(`${o}${l.join(" ")}${s}`,t-2).map((t,n)=>`${n===0?`${checkMark(e)} `:"  "}${t}`);return[...u,...[...r,...a].map(e=>`    ${e}`),""]}function checkMark({outcome:e,severity:t}){if(e==="pass")return"✓";if(e==="inconclusive")return"?";return e==="error"||t==="critical"?"✗":"!"}function checkColour({outcome:e,severity:t}){if(e==="pass")return"green";return e!=="inconclusive"&&(e==="error"||t==="critical")?"red":"yellow"}const xt=10;async function presentOutcome(e,t){const{host:n,log:r}=t;n.present({terminal:t=>renderTerminal(e,t)});if(t.reportPath!==null)r.info(`Report: ${t.reportPath}`);annotateFailures(e.checks,t.code,n);try{await n.writeSummary(renderSummary(e))}catch(e){r.warning(`the job summary cannot be written (${e instanceof Error?e.message:String(e)}); the verdict stands without it`)}}function annotateFailures(e,t,n){const r=e.filter(e=>e.outcome==="error"||e.outcome==="fail"&&e.severity!=="info");const s=r.length>xt?r.slice(0,xt-1):r;for(const e of s){const r=t!==0&&(e.outcome==="error"||e.severity==="critical");n.annotate(r?"error":"warning",{title:(0,et.xr)(e.outcome==="error"?e.title===""?"Error":e.title:"Rule failed"),message:(0,et.xr)(sentenceOf(e)),...e.location===null?{}:{path:(0,et.xr)(e.location.path)},...e.location?.line===undefined?{}:{line:e.location.line}})}if(s.length<r.length){n.annotate(t===0?"warning":"error",{title:"More failed checks",message:`${r.length-s.length} more checks failed; the job summary and the report list them all`})}}function sentenceOf(e){const t=e.outcome==="error"?"":`${e.title}: observed ${e.observed??"nothing"}, expected ${e.expected}`;const n=e.outcome==="error"&&e.evidence.length>0?`\n${e.evidence.join("\n")}`:"";return[t,e.message].filter(e=>e!==undefined&&e!=="").join("; ")+n}const kt=e(import.meta.url)("node:timers/promises");const $t=65535;const Nt=65535;const St=255;const _t=4e3;function renderCheckRun(e,t){const{meta:n}=t;const r=n.deciding===null?[]:[`**${(0,et.p7)(n.deciding.value,300)}**${n.deciding.beside.startsWith(" ")?" ":""}${(0,et.p7)(n.deciding.beside,800)}`];const s=(0,ct.IN)(e.checks).filter(({outcome:e})=>e!=="pass");const o=[`${(0,et.p7)(n.counts,200)}.`,...r,...(0,rt.Fv)(s,20)].join("\n\n");const i=e.verdict==="warn"?`Warning: ${n.headline}`:n.headline;const a=(0,ct.S9)(e)?"⛔":ct.r0[e.verdict];return{title:(0,ht.wh)(`${a} ${i}`,St),summary:(0,st.G$)(o,$t,ut.L6),text:(0,ut.Sp)(t,Nt),conclusion:n.conclusion,annotations:renderAnnotations(e)}}function renderAnnotations(e){return(0,ct.IN)(e.checks).flatMap(e=>{if(e.location===null||e.outcome==="pass")return[];const t=e.severity==="info"?"notice":e.outcome==="error"||e.outcome==="fail"&&e.severity==="critical"?"failure":"warning";const n=(0,ht.y1)(e.message??"").join("\n").slice(0,_t).toWellFormed();return[{path:e.location.path,startLine:Math.max(1,e.location.line??1),level:t,title:(0,et.xr)((0,ct.Tq)(e),St),message:n===""?`needed ${(0,et.xr)(e.expected)}`:n}]})}const Mt=65536;function commentMarker(e){return`\x3c!-- modelgate:comment ${(0,ut.Yb)((0,ut.fD)(e))} --\x3e`}function composeComment(e,t){const n=t.limit??Mt;let r=mostNeeded(e,t.head).toSorted((e,t)=>(0,ct._6)(e.meta.gate,t.meta.gate)||t.meta.runId-e.meta.runId);let s=joined(r,t);if(s.length<=n)return s;for(const e of[detailsGone,rowsGone]){for(const o of leastNeeded(r,t.head)){const i=s.length-n;if(i<=0)return s;r=r.map(t=>t.meta.gate===o?{...t,body:e(t.body,i)}:t);s=joined(r,t)}}while(s.length>n&&r.length>1){const e=leastNeeded(r,t.head)[0];r=r.filter(({meta:t})=>t.gate!==e);s=joined(r,t)}return s.length<=n?s:(0,st.G$)(s,n,ut.L6)}function fingerprint(e){const t=(0,ut.Rz)(e).map(({meta:e})=>e);let n=e;for(const e of t){n=n.replaceAll((0,ut.Ku)(e),(0,ut.Ku)({...e,runId:0,attempt:0,runUrl:null,reportUrl:null}))}const r=t.flatMap(({runUrl:e,reportUrl:t})=>[e,t]).filter(e=>e!==null);for(const e of r.toSorted((e,t)=>t.length-e.length))n=n.replaceAll(`(${e})`,"()");return n}function joined(e,{head:t,model:n}){const r=e.filter(({meta:e})=>e.head===t);const s=(r.length>0?r:e).map(({meta:e})=>e);const o=s.toSorted((e,t)=>weight(t)-weight(e))[0];const i=(0,et.p7)((0,ut.fD)(n),160);if(o===undefined)return`${commentMarker(n)}\n### ${i}: no gate has reported yet`;return[`${commentMarker(n)}\n### ${verdictSentence(s,o,i)}`,...decidingLine(o),gateTable(e,t,o),...e.flatMap(e=>[...outdatedLine(e.meta,t),(0,ut.Sp)(e)]),e.map(({meta:t})=>footer(t,e.length>1)).join("\n")].join("\n\n")}function verdictSentence(e,t,n){const r=(0,et.p7)(t.headline,300);const s=t.state==="error"?"⛔":ct.r0[t.verdict];if(t.state==="error"){return`${s} ${n} could not be judged${t.conclusion==="failure"?" and may not merge":""}: ${r}`}if(t.conclusion==="failure"){return`${s} ${n} may not merge${t.verdict==="warn"?", since warnings block here":""}: ${r}`}if(t.verdict==="fail")return`${s} ${n} fails, but does not block: ${r}`;if(t.verdict==="warn")return`${s} ${n} may merge with a warning: ${r}`;return e.length>1?`${s} ${n} may merge: all ${e.length} gates pass`:`${s} ${n} may merge: ${r}`}function decidingLine({deciding:e}){if(e===null)return[];return[`**${(0,et.p7)(e.value,300)}**${escapedRest(e.beside)}`]}function escapedRest(e){return(e.startsWith(" ")?" ":"")+(0,et.p7)(e,800)}function gateTable(e,t,n){return(0,it.Qj)([{title:"",align:"center"},{title:"gate",align:"left"},{title:"what decided",align:"left"}],e.map(({meta:e})=>{const r=e.head===t?"":` (outdated, of ${(0,et.D9)(e.head.slice(0,7))})`;const s=e===n?e.counts:saidOf(e);return[e.head===t?e.state==="error"?"⛔":ct.r0[e.verdict]:"⏳",`**${(0,et.p7)((0,ct.h2)(e.gate),60)}**`,(0,et.p7)(s,420)+r]}))}function saidOf(e){return e.counts===e.headline||e.headline===""?e.counts:`${e.headline} · ${e.counts}`}function outdatedLine(e,t){if(e.head===t)return[];return[`> ⏳ ${(0,et.p7)((0,ct.h2)(e.gate),60)} below is outdated: it is about ${(0,et.D9)(e.head.slice(0,7))}, and this comment is about ${(0,et.D9)(t.slice(0,7))}.`]}function footer(e,t){const n=[e.reportUrl===null?"":`[full report](${e.reportUrl})`,e.runUrl===null?"":`[run](${e.runUrl})`,e.reproduce===""?"":`reproduce: ${(0,et.D9)(e.reproduce,400)}`,`seed ${e.seed}`,`Modelgate ${(0,et.p7)(e.version,60)}`];const r=n.filter(e=>e!=="").join(" · ");return t?`- **${(0,et.p7)((0,ct.h2)(e.gate),60)}**: ${r}`:r}function weight(e){const t={pass:0,warn:1,fail:2}[e.verdict]+(e.state==="error"?1:0);return(e.conclusion==="failure"?10:0)+t}const At=40;function mostNeeded(e,t){if(e.length<=At)return e;const n=new Set(leastNeeded(e,t).slice(0,e.length-At));return e.filter(({meta:e})=>!n.has(e.gate))}function leastNeeded(e,t){const need=({meta:e})=>(e.head===t?100:0)+weight(e);return e.toReversed().toSorted((e,t)=>need(e)-need(t)).map(({meta:e})=>e.gate)}function detailsGone(e,t){const n=(0,st.DA)(e).length+ut.L6.length+4;return(0,st.G$)(e,Math.max(e.length-t,n),ut.L6)}function rowsGone(e,t){return(0,st.G$)(e,Math.max(e.length-t,ut.L6.length),ut.L6)}const Ot={decode:e=>(0,ut.Rz)(e),encode:e=>(0,ut.Sp)(e),compose:(e,t)=>composeComment(e,{head:t,model:e[0]?.meta.model??"model"}),identity:({meta:{gate:e,model:t,head:n,runId:r,attempt:s}})=>({gate:e,model:t,head:n,runId:r,attempt:s}),marker:commentMarker,fingerprint:fingerprint};const Rt={commentUrl:null,checkRunUrl:null};async function publishOutcome(e){const{report:t,publishing:n,context:s,token:o,log:i}=e;const a=n.comment!=="false"||n.checkRun!=="false"||n.artifact!==null;if(s===null||!a)return Rt;if(o===null&&n.comment!=="true"&&n.checkRun!=="true"&&n.artifact===null)return Rt;try{const{publish:a}=await r.e(302).then(r.bind(r,85302));const u=(0,ut.Cr)(t,{head:s.headSha??"",runId:s.runId,attempt:s.attempt,runUrl:s.runUrl,reportUrl:null,reproduce:reproduceCommand(t),conclusion:conclusion(e.code)});const c=await a({connection:{apiUrl:s.apiUrl,token:o,timing:{spacing:spacingFor(s.apiUrl)}},context:s,section:u,checkRun:renderCheckRun(t,u),settings:{comment:n.comment,checkRun:n.checkRun,checkName:n.checkName,artifact:artifactOf(e)},codec:Ot,clock:{now:()=>Date.now(),sleep:e=>(0,kt.setTimeout)(e)},random:()=>(0,l.randomInt)(2**32)/2**32,log:{debug:()=>{},notice:i.info}});for(const{message:e,fix:t}of c.warnings){i.warning(t===undefined?e:`${e}\n${t}`)}return c}catch(e){i.warning(`publishing broke, and the verdict stands without it: ${e instanceof Error?e.stack??e.message:String(e)}`);return Rt}}function artifactOf({publishing:e,reportPath:t}){if(e.artifact===null||t===null)return null;const n=t.replace(/\.json$/i,"");const r=t.replace(/[\\/][^\\/]*$/,"");return{name:e.artifact,rootDirectory:r,files:[t,`${n}.html`,`${n}.md`]}}function spacingFor(e){return/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(e)?"none":"github"}function reproduceCommand({gate:e,model:t,provenance:n}){if(n.config!==null)return`npx modelgate ${e} --config ${quoted(n.config.path)} --model ${quoted(t)}`;const r=n.inputs.filter(e=>e.role==="predictions").map(e=>`--predictions ${quoted(e.path)}`);return["npx modelgate",e,...r.slice(0,3),"--rules '…'"].join(" ")}function quoted(e){return/^[\w./@+-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}function readInputs(e,t){const n=new Map;const r=[];for(const[s,o]of Object.entries(e).sort(([e],[t])=>e<t?-1:1)){if(!s.startsWith("INPUT_")||o===undefined||o.trim()==="")continue;const e=s.slice("INPUT_".length).toLowerCase().replaceAll("_","-");if(!t.includes(e)){const n=nearest(e,t);r.push(new c.y(`there is no input "${e}" in this version; ${n.length>0?`did you mean ${n.join(" or ")}?`:`the inputs are ${t.join(", ")}`}`,{title:"Unknown input"}));continue}n.set(e,settingOfText(o))}return{inputs:n,unknown:r}}const Ct=e(import.meta.url)("node:child_process");const Et=(0,a.promisify)(Ct.execFile);async function readRunFacts(e,t){const n=e?.headSha??await git(t,["rev-parse","HEAD"]);const r=(n===null?null:await git(t,["rev-parse","--verify","--quiet",`${n}^{tree}`]))??(e===null?null:await git(t,["rev-parse","HEAD^{tree}"]));return{repository:e===null?null:`${e.owner}/${e.repo}`,commit:n,baseCommit:e?.baseSha??null,mergeCommit:e?.mergeSha??null,tree:r,runUrl:e?.runUrl??null,runAttempt:e?.attempt??null,actor:e?.actor??null,event:e?.event??null,config:null,version:Xe}}async function git(e,t){try{const{stdout:n}=await Et("git",[...t],{cwd:e,timeout:1e4,windowsHide:true});const r=n.trim();return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(r)?r:null}catch{return null}}function logLine(e){return e.split(/\r\n|\r|\n/).map(e=>e.length>It?(0,et.BP)(e):e.split(/( {2,})/).map(blanksOrText).join("")).join("\n")}const It=4e3;const Tt=80;function blanksOrText(e,t){return t%2===1?e.slice(0,Tt):(0,et.BP)(e)}function safeLog(e){return{info:t=>e.info(logLine(t)),warning:t=>e.warning(logLine(t))}}function withoutOldCommands(e){return e.replaceAll("##[","# #[")}function withoutCommands(e){return withoutOldCommands(e.replaceAll("::",": :"))}function serialiseReport(e){return`${JSON.stringify(e,finite,2)}\n`}function finite(e,t){if(typeof t!=="number")return t;if(!Number.isFinite(t))throw new Error(`the report holds ${t} as "${e}"`);return t+0}async function writeReport(e,t,n,s,i){const a=(0,o.resolve)(n,s,t);const l=a.replace(/\.json$/i,"");try{await makeFolder((0,o.dirname)(a));await(0,u.writeFile)(a,serialiseReport(e));await(0,u.writeFile)(`${l}.md`,renderMarkdownReport(e));const{renderHtml:t}=await r.e(187).then(r.bind(r,47187));await(0,u.writeFile)(`${l}.html`,await t(e));return a}catch(e){if(!(e instanceof Error)||!("code"in e))throw e;i.warning(`report: ${t} cannot be written (${String(e.code)}); the verdict stands without it`);return null}}async function makeFolder(e){try{await(0,u.mkdir)(e)}catch(t){const n=t instanceof Error&&"code"in t?t.code:null;if(n==="EEXIST")return;if(n!=="ENOENT"||(0,o.dirname)(e)===e||(0,s.existsSync)((0,o.dirname)(e)))throw t;await makeFolder((0,o.dirname)(e));await(0,u.mkdir)(e)}}const Ft=".github/modelgate.yml";async function execute(e,t){const n=safeLog(t.log);const r=t.env["INPUT_TOKEN"]?.trim()||null;if(r!==null)t.maskSecret(r);const s=await prepare(e,t,n);const o=await readContext(t.env,readTextOrNull);for(const e of o?.warnings??[])n.warning(e);const i={...await readRunFacts(o,t.workspace),config:s.config};const a=await compute(e,s,i,t,n);const{publishing:l}=s;const u=withRepositoryPaths(redact(a,l),s.workingDirectory);const c=exitCode(u.verdict,l.failOn,u.checks);const f=await writeReport(u,l.report??defaultReport(t,u),t.workspace,s.workingDirectory,n);await presentOutcome(u,{code:c,reportPath:f,host:t,log:n});const d=await publishOutcome({report:u,code:c,publishing:l,context:o,token:r,host:t,log:n,reportPath:f});t.setOutput("verdict",u.verdict);t.setOutput("summary",summaryOutput(u));t.setOutput("report",f??"");t.setOutput("metrics",metricsOutput(u));t.setOutput("comment-url",d.commentUrl??"");t.setOutput("check-run-url",d.checkRunUrl??"");return c}async function prepare(e,t,n){const r=[];const{inputs:s,unknown:o}=readInputs(t.env,e.inputNames);r.push(...o);const i={given:s};const attempt=async(e,t)=>{try{return await e()}catch(e){r.push(e instanceof c.y?e:bugError(e,n,{showValues:false}));return t}};const a=await attempt(()=>lineSetting(i,"working-directory"),null)??".";const l=await attempt(()=>readModelName(i),null);const u=await attempt(()=>loadConfig(e,i,t.workspace,a,l),null);for(const e of u?.config.notices??[])n.warning(e);const f=mergeSettings(s,u?.config.settings??new Map);const{publishing:d,errors:p}=readPublishing(f,e.name,u?.config.model??null);r.push(...p.filter(e=>!r.some(t=>t.message===e.message)));return{settings:f,publishing:d,config:u===null?null:{path:u.path,sha256:u.sha256},workingDirectory:a,errors:r}}async function loadConfig(e,t,n,r,i){const a=lineSetting(t,"config");const f=(0,o.resolve)(n,r);const d=[(0,o.join)(f,Ft),(0,o.join)(n,Ft)].find(e=>(0,s.existsSync)(e));const p=a??(d===undefined?null:(0,o.relative)(f,d));if(p===null)return null;const[h]=await createPlaces(n,r).files([p],"config");if(h===undefined)throw new c.y(`config: ${p} is no file`,{title:"Input config"});const m=await(0,u.readFile)(h.absolute,"utf8");const v=await readConfig({text:m,path:h.shown,section:e.section,model:i});return{config:v,path:h.shown,sha256:(0,l.createHash)("sha256").update(m).digest("hex")}}async function compute(e,t,n,r,s){const i={gate:e.name,model:t.publishing.model,provenance:{...n,inputs:[],modelArtifact:null,seed:1}};try{const[a,...l]=t.errors;if(a!==undefined)return withMore(errorReport(a,i),l,i);const u=(0,o.resolve)(r.workspace,t.workingDirectory);if((0,o.relative)(r.workspace,u).startsWith("..")){throw new c.y(`working-directory: ${t.workingDirectory} lies outside the workspace`,{title:"Input working-directory"})}const f=e.readInputs(t.settings,t.publishing);const d=createPlaces(r.workspace,t.workingDirectory);return await e.run(f,{places:d,workspace:r.workspace,facts:n,log:s})}catch(e){return errorReport(e instanceof c.y?e:bugError(e,s,t.publishing),i)}}function withMore(e,t,n){const r=t.flatMap((e,t)=>errorReport(e,n).checks.map(e=>({...e,id:`${e.id}:${t+2}`})));return{...e,checks:[...e.checks,...r]}}function bugError(e,t,n){t.info(bugText(e,n));const r=e instanceof Error?e.name:typeof e;return new c.y(`Modelgate ${Xe} broke (${r}); this is a bug of ours, please report it with the stack in the log at ${Ze}`,{title:"Bug in Modelgate"})}function withRepositoryPaths(e,t){const n=t.split(o.sep).join("/");const r=e.checks.map(e=>e.location===null||o.posix.isAbsolute(e.location.path)?e:{...e,location:{...e.location,path:o.posix.join(n,e.location.path)}});return{...e,checks:r}}function defaultReport(e,t){return(0,o.join)(e.temporaryFolder,"modelgate-report",t.model,`${t.gate}.json`)}async function readTextOrNull(e){try{return await(0,u.readFile)(e,"utf8")}catch{return null}}const jt=["auto","binary","multiclass","regression","columns"];const Pt=["multilabel","ranking","text"];const Lt=["predictions","label","prediction","score","positive","threshold","weight","key","cluster","task","metrics","slices","min-slice-size","allow","proportion-interval","resamples","zero-division"];function readRowInputs(e){return{predictions:readPredictions(e),joins:listSetting(e,"join").map(t=>readJoin(e,t)),label:lineSetting(e,"label"),prediction:lineSetting(e,"prediction"),score:readScore(e),positive:lineSetting(e,"positive"),threshold:numberSetting(e,"threshold",{min:-Number.MAX_VALUE,max:Number.MAX_VALUE,integer:false}),weight:lineSetting(e,"weight"),key:lineSetting(e,"key"),cluster:lineSetting(e,"cluster"),task:readTask(e),metrics:listSetting(e,"metrics").filter(e=>!e.startsWith("#")),slices:listSetting(e,"slices").filter(e=>!e.startsWith("#")),minSliceSize:numberSetting(e,"min-slice-size",{min:1,max:1e9,integer:true})??30,allow:choicesSetting(e,"allow",["duplicate-keys","missing-keys","label-mismatch"]),proportionInterval:choiceSetting(e,"proportion-interval",["wilson","clopper-pearson"],"wilson"),resamples:numberSetting(e,"resamples",{min:100,max:1e5,integer:true})??2e3,zeroDivision:numberSetting(e,"zero-division",{min:0,max:1,integer:false})??0}}function readPredictions(e){const t=listSetting(e,"predictions");const n=t.find(e=>/^[\p{L}\p{N}_.-]+=/u.test(e));if(n!==undefined){throw new c.y(`${originOf(e,"predictions")}: found "${n}", but several challengers (name=place) belong to compare-champion; here each line is a path, and several are shards of one table`,{title:"Input predictions"})}return t}function readTask(e){const t=lineSetting(e,"task");const n=Pt.find(e=>e===t);if(n!==undefined){throw badSetting(e,"task",n,`${oneOf(jt)}; ${n} comes with a later version`)}return choiceSetting(e,"task",jt,"auto")}function readJoin(e,t){const n=/^(?<address>.*?)\s+on\s+(?<condition>.+)$/.exec(t)?.groups;if(n===undefined)return{address:t,on:null};const r=(n["condition"]??"").split("=").map(e=>row_inputs_unquote(e.trim()));const[s,o=s]=r;if(r.length>2||s===undefined||o===undefined||s===""||o===""){throw badSetting(e,"join",t,"`TABLE`, `TABLE on COLUMN` or `TABLE on COLUMN = COLUMN`")}return{address:n["address"]??t,on:{first:s,second:o}}}function readScore(e){const t=listSetting(e,"score");if(t.length===0)return null;const n=t.join(",");if(n.includes("=")){const t=n.split(",").map(e=>e.trim()).filter(e=>e!=="").map(t=>{const[n,r,...s]=t.split("=").map(e=>row_inputs_unquote(e.trim()));if(n===undefined||n===""||r===undefined||r===""||s.length>0){throw badSetting(e,"score",t,"a list of `class=column`, such as `ant=p1, bee=p2`")}return{className:n,column:r}});const r=t.find((e,n)=>t.findIndex(t=>t.className===e.className)!==n);if(r!==undefined)throw badSetting(e,"score",n,`each class once, but ${r.className} stands twice`);return{kind:"list",columns:t}}const r=lineSetting(e,"score")??"";const s=r.indexOf("*");if(s<0)return{kind:"column",name:row_inputs_unquote(r)};if(r.indexOf("*",s+1)>=0)throw badSetting(e,"score",r,"a pattern with one star, such as `p_*`");return{kind:"pattern",prefix:r.slice(0,s),suffix:r.slice(s+1)}}function row_inputs_unquote(e){return e.length>=2&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1).replaceAll('""','"'):e}const Bt=[...ae,...Lt,"metrics-file"];const Ut=[...Lt.filter(e=>e!=="predictions"),"join"];function readEvaluateInputs(e,t){const n=readCommonInputs(e,t);const r=lineSetting(e,"metrics-file");const s=readRowInputs(e);if(s.predictions.length>0)return{common:n,rows:s,metricsFile:r};if(r===null){throw new c.y("predictions: name the file of predictions, or metrics-file for numbers that were already computed",{title:"Input predictions",fix:"predictions: preds.csv"})}const o=Ut.find(t=>e.given.has(t));if(o!==undefined){throw new c.y(`${o}: it speaks of rows, and only metrics-file was given; add predictions or leave ${o} out`,{title:`Input ${o}`})}return{common:n,rows:null,metricsFile:r}}function defined(e,t){if(!Number.isFinite(e))return undefinedBecause("the value is beyond the range of numbers");return t===undefined?{kind:"defined",value:e}:{kind:"defined",value:e,note:t}}function undefinedBecause(e){return{kind:"undefined",reason:e}}function ratio(e,t,n){return t===0?undefinedBecause(n):defined(e/t)}function zeroDivisionRatio(e,t,n){return t===0?{kind:"zero-division",reason:n,standIn:e=>e}:defined(e/t)}function zeroDivisionComplement(e,t,n){return t===0?{kind:"zero-division",reason:n,standIn:e=>1-e}:defined(e/t)}function mapComputed(e,t){return e.kind==="defined"?defined(t(e.value),e.note):e}function asNumber(e){if(typeof e==="number")return e;const t=e.trim();const n=t.endsWith("%");const r=Number(n?t.slice(0,-1):t);if(t===""||!Number.isFinite(r))return undefined;return n?r/100:r}function requiredNumber(e){return{allowed:e.allowed,required:true,fallback:Number.NaN,read:t=>{const n=asNumber(t);return n!==undefined&&e.accepts(n)?n:undefined},printed:e.printed??"positional",refersTo:"nothing"}}function optionalNumber(e,t){return{...requiredNumber(t),required:false,fallback:e}}function choice(e,t){return{allowed:e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,required:false,fallback:t,read:t=>e.find(e=>e===t),printed:"positional",refersTo:"nothing"}}function className(){return{allowed:"the name of a class",required:false,fallback:null,read:String,printed:"keyed",refersTo:"class"}}function columnName(){return{allowed:"the name of a numeric column",required:true,fallback:"",read:String,printed:"positional",refersTo:"column"}}const Dt={allowed:"a number above 0 and at most 1",accepts:e=>e>0&&e<=1};const qt={allowed:"a number above 0",accepts:e=>e>0};const zt={allowed:"a number of 0 or more",accepts:e=>e>=0};const Wt={allowed:"a whole number of 1 or more",accepts:e=>Number.isInteger(e)&&e>=1};const Ht={allowed:"a number between 0 and 1",accepts:e=>e>0&&e<1};function canonicalId(e,t,n){const r=[];const s=[];let o=true;for(const[e,i]of Object.entries(t)){const t=n[e];const a=o;o=false;if(!i.required&&Object.is(t,i.fallback))continue;const l=typeof t==="number"?String(t):printName(String(t));const u=i.printed==="positional"&&(a||i.required&&i.refersTo==="column");if(u)r.push(l);else s.push(`${e}=${l}`)}const i=[...r,...s];return i.length===0?e:`${e}(${i.join(",")})`}function intervalNote(e,t){const n=t.kind==="rows"?t.strata==="label"?"percentile bootstrap within classes":"percentile bootstrap":"BCa bootstrap";if(e.kind==="none")return`none: ${e.why}`;if(e.kind==="proportion")return`Wilson; ${n} where it is no proportion`;return e.kind==="delong"?`DeLong; ${n} where DeLong does not apply`:n}function bindInterval(e,t,n){switch(e.kind){case"none":return{kind:"none"};case"bootstrap":return{kind:"bootstrap"};case"proportion":return{kind:"proportion",counts:r=>e.counts(r(t),n)};case"delong":return{kind:"delong",area:r=>e.area(r(t),n)}}}function defineMetric(e){const{name:t,args:n,interval:r}=e;const s=Object.fromEntries(Object.entries(n).map(([e,t])=>[e,t.fallback]));return{name:t,aliases:e.aliases??[],title:e.title,tasks:e.tasks,args:n,direction:e.direction,needs:e.needs,intervalNote:intervalNote(r,e.from(s,e.tasks[0]??"columns")),source:e.source,bind(s,o){const i=s;const a=e.settle===undefined?i:e.settle(i,o);if(typeof a==="string")return a;const l=e.from(a,o);return{id:canonicalId(t,n,a),values:a,statistic:{source:l,compute:(t,n)=>e.value(t(l),a,n),interval:bindInterval(r,l,a)}}}}}const Gt={kind:"cells",id:"confusion",missing:e=>e.task==="binary"||e.task==="multiclass"?e.decision===null?e.decisionReason??"there are no predictions":null:"there are no classes",cells(e){if(e.task==="binary"&&e.decision!==null){const{label:t,decision:n}=e;return{count:4,of:e=>t[e]*2+n[e]}}if(e.task==="multiclass"&&e.decision!==null){const{label:t,decision:n}=e;const r=e.classes.length;return{count:r*r,of:e=>t[e]*r+n[e]}}throw new Error("a confusion matrix was asked of examples without decisions")},summary:(e,t)=>confusionOf(e,classNames(t),t.task==="binary"?"binary":"multiclass")};function classNames(e){if(e.task==="binary")return[e.negativeClass,e.positiveClass];return e.task==="multiclass"?e.classes:[]}function confusionOf(e,t,n){const r=t.length;const s=new Float64Array(r);const o=new Float64Array(r);let i=0;let a=0;for(let t=0;t<r;t++){for(let n=0;n<r;n++){const l=e[t*r+n];s[t]=s[t]+l;o[n]=o[n]+l;i+=l;if(t===n)a+=l}}return{size:r,at:e,labels:s,decisions:o,total:i,correct:a,classes:t,task:n}}function oneAgainstRest(e,t){const n=e.at[t*e.size+t];const r=e.decisions[t]-n;const s=e.labels[t]-n;return{tp:n,fp:Math.max(0,r),fn:Math.max(0,s),tn:Math.max(0,e.total-n-r-s)}}function positiveCounts(e){const[t=0,n=0,r=0,s=0]=e.at;return{tp:s,fp:n,fn:r,tn:t}}function occurringClasses(e){const t=[];for(let n=0;n<e.size;n++)if(e.labels[n]+e.decisions[n]>0)t.push(n);return t}function withRows(e,t){return e.total>0?t():undefinedBecause("there are no rows")}const Vt={tasks:["binary","multiclass"],args:{},needs:["label","prediction"],from:()=>Gt};const Kt=defineMetric({...Vt,name:"accuracy",title:"share of rows that are right",direction:"higher",value:e=>ratio(e.correct,e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.correct,e.total]},source:"scikit-learn accuracy_score"});const Qt=defineMetric({...Vt,name:"error_rate",title:"share of rows that are wrong",direction:"lower",value:e=>ratio(e.total-e.correct,e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.total-e.correct,e.total]},source:"scikit-learn zero_one_loss"});const Jt=defineMetric({...Vt,name:"balanced_accuracy",title:"mean recall over the classes",direction:"higher",value:e=>withRows(e,()=>{let t=0;let n=0;for(let r=0;r<e.size;r++){const s=e.labels[r];if(s<=0)continue;t+=e.at[r*e.size+r]/s;n++}if(n===0)return undefinedBecause("there are no rows");return n===e.size?defined(t/n):defined(t/n,`${n} of ${e.size} classes occur`)}),interval:{kind:"bootstrap"},source:"scikit-learn balanced_accuracy_score"});const Yt={average:choice(["macro","micro","weighted"],null),class:className()};function settleAverage(e,t){if(e.average!==null&&e.class!==null)return"takes a class or an average, not both";return t==="multiclass"&&e.average===null&&e.class===null?{...e,average:"macro"}:e}function countsAskedFor(e,t){if(t.class!==null){const n=e.classes.indexOf(t.class);return n<0?null:oneAgainstRest(e,n)}if(t.average===null)return positiveCounts(e);return t.average==="micro"?pooled(e):null}function averaged(e,t,n,r){if(e.total<=0)return undefinedBecause("there are no rows");const s=countsAskedFor(e,t);if(s!==null)return r(s);if(t.class!==null)return undefinedBecause("the class does not occur in the data");let o=0;let i=0;let a=0;let l=n.zeroDivision;for(const s of occurringClasses(e)){const u=r(oneAgainstRest(e,s));if(u.kind==="undefined")return u;if(u.kind==="zero-division"){a++;l=u.standIn(n.zeroDivision)}const c=t.average==="weighted"?e.labels[s]:1;o+=c*(u.kind==="defined"?u.value:l);i+=c}if(i===0)return undefinedBecause("there are no rows");return a===0?defined(o/i):defined(o/i,`0/0 of ${a} ${a===1?"class counts":"classes counts"} as ${l}`)}function proportionOf(e){return(t,n)=>{const r=countsAskedFor(t,n);return r===null?null:e(r)}}function pooled(e){const t=e.total-e.correct;const n=occurringClasses(e).length;return{tp:e.correct,fp:t,fn:t,tn:n*e.total-2*t-e.correct}}const Xt={tasks:["binary","multiclass"],args:Yt,needs:["label","prediction"],from:()=>Gt,settle:settleAverage};const Zt="no row is positive";const en="no row is negative";const tn=defineMetric({...Xt,name:"recall",aliases:["tpr","sensitivity"],title:"share of positives that are found",direction:"higher",value:(e,t,n)=>averaged(e,t,n,({tp:e,fn:t})=>zeroDivisionRatio(e,e+t,Zt)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fn:t})=>[e,e+t])},source:"scikit-learn recall_score"});const nn=defineMetric({...Xt,name:"fnr",aliases:["false_negative_rate","miss_rate"],title:"share of positives that are missed",direction:"lower",value:(e,t,n)=>averaged(e,t,n,({tp:e,fn:t})=>zeroDivisionComplement(t,e+t,Zt)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fn:t})=>[t,e+t])},source:"1 − recall"});const rn=defineMetric({...Xt,name:"specificity",aliases:["tnr"],title:"share of negatives that are left alone",direction:"higher",value:(e,t,n)=>averaged(e,t,n,({tn:e,fp:t})=>zeroDivisionRatio(e,e+t,en)),interval:{kind:"proportion",counts:proportionOf(({tn:e,fp:t})=>[e,e+t])},source:"recall of the negative class; Altman and Bland (1994), Diagnostic tests 1"});const sn=defineMetric({...Xt,name:"fpr",aliases:["false_positive_rate"],title:"share of negatives that are flagged",direction:"lower",value:(e,t,n)=>averaged(e,t,n,({tn:e,fp:t})=>zeroDivisionComplement(t,e+t,en)),interval:{kind:"proportion",counts:proportionOf(({tn:e,fp:t})=>[t,e+t])},source:"1 − specificity"});const on={needs:["label","prediction"],direction:"higher",from:()=>Gt,interval:{kind:"bootstrap"}};function occurring(e){return e.reduce((e,t)=>e+(t>0?1:0),0)}const an=defineMetric({...on,name:"mcc",aliases:["matthews_corrcoef"],title:"correlation of label and prediction",tasks:["binary","multiclass"],args:{},value:e=>withRows(e,()=>{if(occurring(e.labels)<2||occurring(e.decisions)<2){return defined(0,"labels or predictions are constant")}let t=0;let n=1;let r=1;for(let s=0;s<e.size;s++){const o=e.labels[s]/e.total;const i=e.decisions[s]/e.total;t+=o*i;n-=o*o;r-=i*i}return defined((e.correct/e.total-t)/Math.sqrt(n*r))}),source:"scikit-learn matthews_corrcoef; Gorodkin (2004)"});const un=defineMetric({...on,name:"cohen_kappa",aliases:["kappa"],title:"agreement beyond chance",tasks:["binary","multiclass"],args:{weights:choice(["none","linear","quadratic"],"none")},value:(e,{weights:t})=>withRows(e,()=>{let n=0;let r=0;for(let s=0;s<e.size;s++){for(let o=0;o<e.size;o++){const i=Math.abs(s-o);const a=t==="none"?Math.sign(i):t==="linear"?i:i*i;n+=a*e.at[s*e.size+o];r+=a*e.labels[s]*e.decisions[o]/e.total}}const s=ratio(n,r,"labels and predictions are one and the same class throughout");return s.kind==="defined"?defined(1-s.value):s}),source:"scikit-learn cohen_kappa_score; Cohen (1960, 1968)"});const cn="both classes must occur as labels";const fn=defineMetric({...on,name:"g_mean",title:"geometric mean of recall and specificity",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);const o=ratio(t*s,(t+r)*(s+n),cn);return o.kind==="defined"?defined(Math.sqrt(o.value)):o},source:"Kubat and Matwin (1997)"});const dn=defineMetric({...on,name:"informedness",aliases:["youden_j"],title:"recall + specificity − 1",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);return ratio(t*s-n*r,(t+r)*(s+n),cn)},source:"Youden (1950); Powers (2011)"});const pn=defineMetric({...on,name:"markedness",title:"precision + npv − 1",tasks:["binary"],args:{},value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);return ratio(t*s-n*r,(t+n)*(s+r),"both classes must occur as predictions")},source:"Powers (2011)"});const hn={tasks:["binary"],needs:["label","prediction"],from:()=>Gt};function cell(e,t){return defineMetric({...hn,name:e,title:t,args:{},direction:"none",value:t=>withRows(t,()=>defined(positiveCounts(t)[e])),interval:{kind:"none",why:"a count describes these rows"},source:"scikit-learn confusion_matrix"})}const mn=cell("tp","positives predicted positive");const vn=cell("fp","negatives predicted positive");const gn=cell("fn","positives predicted negative");const wn=cell("tn","negatives predicted negative");const bn=defineMetric({...hn,name:"predicted_positive_rate",title:"share of rows predicted positive",args:{},direction:"none",value:e=>ratio(e.decisions[1],e.total,"there are no rows"),interval:{kind:"proportion",counts:e=>[e.decisions[1],e.total]},source:"(TP + FP) / n"});const yn={...zt,printed:"keyed"};const xn=defineMetric({...hn,name:"cost",title:"mean cost of a row",args:{fp:requiredNumber(yn),fn:requiredNumber(yn),tp:optionalNumber(0,{allowed:"a number",accepts:Number.isFinite,printed:"keyed"}),tn:optionalNumber(0,{allowed:"a number",accepts:Number.isFinite,printed:"keyed"})},direction:"lower",value:(e,t)=>{const{tp:n,fp:r,fn:s,tn:o}=positiveCounts(e);return ratio(t.fp*r+t.fn*s+t.tp*n+t.tn*o,e.total,"there are no rows")},interval:{kind:"bootstrap"},source:"Elkan (2001), The foundations of cost-sensitive learning"});const kn={tasks:["binary"],args:{},needs:["label","prediction"],from:()=>Gt,interval:{kind:"bootstrap"}};const $n=defineMetric({...kn,name:"lr_plus",title:"recall over false positive rate",direction:"higher",value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);if(t+r===0)return undefinedBecause("no row is positive");return ratio(t*(s+n),n*(t+r),s+n===0?"no row is negative":"there is no false positive")},source:"scikit-learn class_likelihood_ratios"});const Nn=defineMetric({...kn,name:"lr_minus",title:"false negative rate over specificity",direction:"lower",value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);if(t+r===0)return undefinedBecause("no row is positive");return ratio(r*(s+n),s*(t+r),s+n===0?"no row is negative":"there is no true negative")},source:"scikit-learn class_likelihood_ratios"});const Sn=defineMetric({...kn,name:"dor",aliases:["diagnostic_odds_ratio"],title:"odds of a positive prediction, positives over negatives",direction:"higher",value:e=>{const{tp:t,fp:n,fn:r,tn:s}=positiveCounts(e);return ratio(t*s,n*r,n===0?"there is no false positive":"there is no false negative")},source:"Glas et al. (2003)"});const _n={tasks:["binary","multiclass"],direction:"higher",needs:["label","prediction"],from:()=>Gt,settle:settleAverage};const Mn="no row is positive and none was predicted positive";function fScore({tp:e,fp:t,fn:n},r){const s=r*r;return zeroDivisionRatio((1+s)*e,(1+s)*e+s*n+t,Mn)}const An=defineMetric({..._n,name:"f1",title:"harmonic mean of precision and recall",args:Yt,value:(e,t,n)=>averaged(e,t,n,e=>fScore(e,1)),interval:{kind:"bootstrap"},source:"scikit-learn f1_score"});const On=defineMetric({..._n,name:"fbeta",title:"weighted harmonic mean of precision and recall",args:{beta:requiredNumber(qt),...Yt},value:(e,t,n)=>averaged(e,t,n,e=>fScore(e,t.beta)),interval:{kind:"bootstrap"},source:"scikit-learn fbeta_score; van Rijsbergen (1979)"});const Rn=defineMetric({..._n,name:"jaccard",aliases:["iou"],title:"predicted and actual positives: shared over all",args:Yt,value:(e,t,n)=>averaged(e,t,n,({tp:e,fp:t,fn:n})=>zeroDivisionRatio(e,e+t+n,Mn)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fp:t,fn:n})=>[e,e+t+n])},source:"scikit-learn jaccard_score"});const Cn={tasks:["binary","multiclass"],args:Yt,needs:["label","prediction"],from:()=>Gt,settle:settleAverage};const En="no row was predicted positive";const In="no row was predicted negative";const Tn=defineMetric({...Cn,name:"precision",aliases:["ppv"],title:"share of predicted positives that are right",direction:"higher",value:(e,t,n)=>averaged(e,t,n,({tp:e,fp:t})=>zeroDivisionRatio(e,e+t,En)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fp:t})=>[e,e+t])},source:"scikit-learn precision_score"});const Fn=defineMetric({...Cn,name:"fdr",aliases:["false_discovery_rate"],title:"share of predicted positives that are wrong",direction:"lower",value:(e,t,n)=>averaged(e,t,n,({tp:e,fp:t})=>zeroDivisionComplement(t,e+t,En)),interval:{kind:"proportion",counts:proportionOf(({tp:e,fp:t})=>[t,e+t])},source:"1 − precision; Benjamini and Hochberg (1995) name it for tests"});const jn=defineMetric({...Cn,name:"npv",title:"share of predicted negatives that are right",direction:"higher",value:(e,t,n)=>averaged(e,t,n,({tn:e,fn:t})=>zeroDivisionRatio(e,e+t,In)),interval:{kind:"proportion",counts:proportionOf(({tn:e,fn:t})=>[e,e+t])},source:"Altman and Bland (1994), Diagnostic tests 2: predictive values"});const Pn=defineMetric({...Cn,name:"false_omission_rate",title:"share of predicted negatives that are wrong",direction:"lower",value:(e,t,n)=>averaged(e,t,n,({tn:e,fn:t})=>zeroDivisionComplement(t,e+t,In)),interval:{kind:"proportion",counts:proportionOf(({tn:e,fn:t})=>[t,e+t])},source:"1 − negative predictive value"});const Ln={kind:"cells",id:"labels",missing:e=>e.task==="binary"?null:"there is no positive class",cells(e){if(e.task!=="binary")throw new Error("prevalence was asked of examples without a positive class");const{label:t}=e;return{count:2,of:e=>t[e]}},summary:([e=0,t=0])=>({negatives:e,positives:t})};const Bn=defineMetric({name:"prevalence",aliases:["base_rate"],title:"share of rows that are positive",tasks:["binary"],args:{},direction:"none",needs:["label"],from:()=>Ln,value:({negatives:e,positives:t})=>ratio(t,e+t,"there are no rows"),interval:{kind:"proportion",counts:({negatives:e,positives:t})=>[t,e+t]},source:"(TP + FN) / n"});function viewLength(e,t){return t===null?e.rows:t.length}function gather(e,t){if(t===null)return e;const n=new Float64Array(t.length);for(let r=0;r<t.length;r++)n[r]=e[t[r]??0];return n}function sorting_argsort(e){const t=e.length;const n=new Uint32Array(t);let r=true;let s=Number.NEGATIVE_INFINITY;for(let o=0;o<t;o++){const t=e[o];if(Number.isNaN(t))throw new RangeError(`cannot sort: the value at index ${o} is NaN`);if(t<s)r=false;s=t;n[o]=o}if(r)return n;const o=wordsInOrder(e,n,true);const i=radixSort(o,n);orderWithinRuns(e,i.keys,i.order);return i.order}const Un=new Uint8Array(new Uint32Array([1]).buffer)[0]===1;const Dn=11;const qn=1<<Dn;const zn=qn-1;const Wn=40;function wordsInOrder(e,t,n){const r=new Uint32Array(e.buffer,e.byteOffset,2*e.length);const s=Un?1:0;const o=new Uint32Array(t.length);for(let i=0;i<t.length;i++){const a=t[i];const l=e[a]===0?0:r[2*a+s];const u=n?l:r[2*a+1-s];const c=l>>>31===1?4294967295:n?2147483648:0;o[i]=u^c}return o}function radixSort(e,t){const n=e.length;const r=[0,1,2].map(()=>new Uint32Array(qn));const[s,o,i]=r;for(let t=0;t<n;t++){const n=e[t];s[n&zn]++;o[n>>>Dn&zn]++;i[n>>>2*Dn]++}let a={keys:e,order:t};let l={keys:new Uint32Array(n),order:new Uint32Array(n)};for(let e=0;e<r.length;e++){const t=r[e];if(t.includes(n))continue;let s=0;for(let e=0;e<qn;e++){const n=t[e];t[e]=s;s+=n}scatter(a.keys,a.order,l.keys,l.order,t,e*Dn);[a,l]=[l,a]}return a}function scatter(e,t,n,r,s,o){for(let i=0;i<e.length;i++){const a=e[i];const l=s[a>>>o&zn]++;n[l]=a;r[l]=t[i]}}function orderWithinRuns(e,t,n){const r=t.length;for(let s=0;s<r;){const o=t[s];let i=s+1;let a=true;while(i<r&&t[i]===o){if(e[n[i]]<e[n[i-1]])a=false;i++}if(!a){if(i-s<=Wn)insertionSort(e,n,s,i);else{const t=n.slice(s,i);n.set(radixSort(wordsInOrder(e,t,false),t).order,s)}}s=i}}function insertionSort(e,t,n,r){for(let s=n+1;s<r;s++){const r=t[s];const o=e[r];let i=s-1;while(i>=n&&e[t[i]]>o){t[i+1]=t[i];i--}t[i+1]=r}}const Hn=1<<17;const Gn=64;const Vn=128;function sortAscending(e){const t=e.length;if(t<Hn)return e.sort();let n=Number.POSITIVE_INFINITY;let r=Number.NEGATIVE_INFINITY;for(let s=0;s<t;s++){const t=e[s];if(t<n)n=t;if(t>r)r=t}const s=Math.ceil(t/Gn);const o=(s-1)/(r-n);if(!(o>0&&Number.isFinite(o)&&Number.isFinite(r-n)))return e.sort();const i=new Uint32Array(s+1);for(let r=0;r<t;r++)i[(e[r]-n)*o+1>>>0]++;for(let e=1;e<=s;e++)i[e]+=i[e-1];const a=e.slice();const l=i.slice(0,s);for(let r=0;r<t;r++){const t=a[r];e[l[(t-n)*o>>>0]++]=t}for(let t=0;t<s;t++)sortBucket(e,i[t],i[t+1]);return e}function sortBucket(e,t,n){if(n-t>Vn){e.subarray(t,n).sort();return}for(let r=t+1;r<n;r++){const n=e[r];let s=r;while(s>t&&e[s-1]>n){e[s]=e[s-1];s--}e[s]=n}}const Kn=rankedSource("ranked-scores","label",missingScore,(e,t)=>{if(e.task!=="binary"||e.score===null)throw new Error("a ranking was asked of examples without scores");return{score:gather(e.score,t),positive:gatherBytes(e.label,t)}});function missingScore(e){if(e.task!=="binary")return"there is no positive class";return e.score===null?e.scoreReason??"there are no scores":null}function rankedSource(e,t,n,r){return{kind:"rows",id:e,strata:t,missing:n,prepare:(e,t)=>prepareRanking(r(e,t))}}function prepareRanking(e){let t=null;return n=>{if(n===null)return countRanked(e);t??=prepareWeighted(e);return t(n)}}function gatherBytes(e,t){if(t===null)return e;const n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=e[t[r]??0];return n}function countRanked({score:e,positive:t}){const n=e.length;let r=0;for(let e=0;e<n;e++)r+=t[e];const s=new Float64Array(n);let o=0;let i=r;for(let r=0;r<n;r++){const n=e[r]+0;if(t[r]===1)s[o++]=n;else s[i++]=n}const a=sortAscending(s.subarray(0,r));const l=sortAscending(s.subarray(r));const u=new Float64Array(n);const c=new Uint32Array(n);const f=new Uint32Array(n);let d=r-1;let p=l.length-1;let h=0;while(d>=0||p>=0){const e=d>=0?a[d]:Number.NEGATIVE_INFINITY;const t=p>=0?l[p]:Number.NEGATIVE_INFINITY;const n=e>=t?e:t;while(d>=0&&a[d]===n)d--;while(p>=0&&l[p]===n)p--;u[h]=n;c[h]=r-1-d;f[h]=l.length-1-p;h++}return{kind:"scores",length:h,thresholds:u,positives:c,negatives:f,totalPositive:r,totalNegative:n-r}}function prepareWeighted({score:e,positive:t}){const n=e.length;const r=sorting_argsort(e);r.reverse();const s=new Uint32Array(n);const o=new Uint8Array(n);let i=0;const a=new Float64Array(n);for(let l=0;l<n;l++){const n=r[l];const u=e[n];if(i===0||u!==a[i-1])a[i++]=u;s[l]=i-1;o[l]=t[n]}const l=new Float64Array(i);const u=new Float64Array(i);return e=>{let t=0;let c=0;for(let i=0;i<n;i++){const n=e[r[i]??0];if(o[i]===1)t+=n;else c+=n;const a=s[i];l[a]=t;u[a]=c}return{kind:"scores",length:i,thresholds:a,positives:l,negatives:u,totalPositive:t,totalNegative:c}}}const Qn="only one class occurs, so there is no pair to rank";function areaUnderRoc(e){let t=0;let n=0;let r=0;for(let s=0;s<e.length;s++){const o=e.positives[s];const i=e.negatives[s];t+=(i-r)*(o+n)/2;n=o;r=i}return t/(e.totalPositive*e.totalNegative)}function delongVariance(e,t){const{totalPositive:n,totalNegative:r}=e;let s=0;let o=0;let i=0;let a=0;for(let l=0;l<e.length;l++){const u=e.positives[l]-i;const c=e.negatives[l]-a;const f=(r-a-c/2)/r-t;const d=(i+u/2)/n-t;s+=u*f*f;o+=c*d*d;i+=u;a+=c}if(n<2||r<2)return null;return s/(n-1)/n+o/(r-1)/r}const Jn={kind:"rows",id:"ranked-classes",strata:"label",missing:missingProbabilities,prepare(e,t){const{scores:n,label:r}=multiclassScores(e);const s=n.map((e,n)=>prepareRanking({score:gather(e,t),positive:isClass(r,t,n)}));return e=>({kind:"classes",classes:s.map(t=>t(e))})}};const Yn={kind:"rows",id:"ranked-pairs",strata:"label",missing:missingProbabilities,prepare(e,t){const{scores:n,label:r}=multiclassScores(e);const s=[];for(let e=0;e<n.length;e++){for(let o=e+1;o<n.length;o++){const i=positionsOf(r,t,e,o);const a=t===null?i:i.map(e=>t[e]);const ofPair=e=>prepareRanking({score:gather(n[e]??new Float64Array(0),a),positive:isClass(r,a,e)});const l=ofPair(e);const u=ofPair(o);s.push(e=>{const t=e===null?null:gather(e,i);return{first:l(t),second:u(t)}})}}return e=>({kind:"pairs",pairs:s.map(t=>t(e))})}};function multiclassScores(e){if(e.task!=="multiclass"||e.scores===null)throw new Error("class scores were asked of examples without them");return{scores:e.scores,label:e.label}}function missingProbabilities(e){if(e.task!=="multiclass")return"there are not several classes";if(e.scores===null)return e.scoreReason??"there is no score for each class";if(!e.scoreIsProbability)return"the scores are not probabilities: they lie outside 0…1";for(let t=0;t<e.rows;t++){let n=0;for(const r of e.scores)n+=r[t];if(Math.abs(n-1)>1e-5+1e-8)return"the class scores of a row do not sum to 1"}return null}function isClass(e,t,n){const r=new Uint8Array(t===null?e.length:t.length);for(let s=0;s<r.length;s++)r[s]=e[t===null?s:t[s]]===n?1:0;return r}function positionsOf(e,t,n,r){const s=t===null?e.length:t.length;const o=new Uint32Array(s);let i=0;for(let a=0;a<s;a++){const s=e[t===null?a:t[a]];if(s===n||s===r)o[i++]=a}return o.slice(0,i)}function topHits(e){return{kind:"cells",id:`top-hits:${e}`,missing:e=>e.task==="multiclass"?e.scores===null?e.scoreReason??"there is no score for each class":null:"there are not several classes",cells(t){const{scores:n,label:r}=multiclassScores(t);return{count:2,of(t){const s=r[t];const o=n[s]?.[t]??Number.NaN;let i=0;for(let e=0;e<n.length;e++){const r=n[e]?.[t]??Number.NaN;if(r>o||r===o&&e>s)i++}return i<e?1:0}}},summary:([e=0,t=0])=>({misses:e,hits:t})}}const Xn=defineMetric({name:"top_k",aliases:["top_k_accuracy"],title:"share of rows whose label is among the k highest scores",tasks:["multiclass"],args:{k:requiredNumber(Wt)},direction:"higher",needs:["label","score"],from:({k:e})=>topHits(e),value:({misses:e,hits:t})=>ratio(t,e+t,"there are no rows"),interval:{kind:"proportion",counts:({misses:e,hits:t})=>[t,e+t]},source:"scikit-learn top_k_accuracy_score"});const Zn=["binary","multiclass","regression","columns"];function missingColumn(e,t){return e.columns.has(t)?null:"the column was not read as numbers"}function userColumn(e,t){const n=e.columns.get(t);if(n===undefined)throw new Error("a metric read a column that is not there");return n}function firstPresent(e,t){const n=t===null?e.length:t.length;for(let r=0;r<n;r++){const n=e[t===null?r:t[r]];if(Number.isFinite(n))return n}return 0}function columnMoments(e){return{kind:"terms",id:`column-moments:${e}`,width:3,missing:t=>missingColumn(t,e),terms(t,n){const r=userColumn(t,e);const s=firstPresent(r,n);return{shift:s,write(e,t){const n=r[e]-s;const o=!Number.isNaN(n);t[0]=o?1:0;t[1]=o?n:0;t[2]=o?n*n:0}}},summary([e,t,n],r){const s=n-t*t/e;return{weight:e,mean:r+t/e,sum:t+r*e,squares:s<=4*Number.EPSILON*n?0:s}}}}function columnRate(e){return{kind:"terms",id:`column-rate:${e}`,width:3,missing:t=>missingColumn(t,e),terms(t){const n=userColumn(t,e);return{shift:0,write(e,t){const r=n[e];t[0]=r===1?1:0;t[1]=Number.isNaN(r)?0:1;t[2]=r===0||r===1||Number.isNaN(r)?0:1}}},summary:([e,t,n])=>({ones:e,present:t,others:n})}}const er="the column has no value in these rows";const tr={tasks:Zn,args:{column:columnName()},direction:"none",needs:["column"]};const nr={...tr,from:({column:e})=>columnMoments(e),interval:{kind:"bootstrap"}};const rr=defineMetric({...nr,name:"mean",title:"mean of a column",value:({mean:e,weight:t})=>t>0?defined(e):undefinedBecause(er),source:"numpy.average"});const sr=defineMetric({...nr,name:"sum",title:"sum of a column",value:({sum:e,weight:t})=>t>0?defined(e):undefinedBecause(er),source:"numpy.sum"});const or=defineMetric({...nr,name:"std",title:"standard deviation of a column (n − 1)",value:({squares:e,weight:t})=>{if(!(t>0))return undefinedBecause(er);return t>1?defined(Math.sqrt(e/(t-1))):undefinedBecause("a single value has no spread")},source:"numpy.std with ddof=1; weights as frequencies"});const ir=defineMetric({...tr,name:"rate",title:"share of ones in a column of zeros and ones",from:({column:e})=>columnRate(e),value:({ones:e,present:t,others:n})=>n>0?undefinedBecause("the column holds values other than 0 and 1"):ratio(e,t,er),interval:{kind:"proportion",counts:({ones:e,present:t})=>[e,t]},source:"mean of an indicator"});function prepareSorted(e){const t=presentPositions(e);const n=t===null?e:e.filter(e=>!Number.isNaN(e));const r=sorting_argsort(n);const s=new Float64Array(r.length);for(let e=0;e<r.length;e++){s[e]=n[r[e]];if(t!==null)r[e]=t[r[e]]}const o=new Float64Array(r.length);return e=>{let t=0;let n=Number.NaN;let i=Number.NaN;for(let a=0;a<r.length;a++){const l=e===null?1:e[r[a]];t+=l;o[a]=t;if(l>0){if(Number.isNaN(n))n=s[a];i=s[a]}}return{values:s,cumulative:o,total:t,smallest:n,largest:i}}}function prepareMedian(e){const t=prepareSorted(e);return e=>medianOfSorted(t(e))}function medianOfSorted(e){return averagedQuantile(e,.5)}function averagedQuantile({values:e,cumulative:t,total:n},r){if(!(n>0))return Number.NaN;const s=r*n;const o=n*1e-12;const i=firstReaching(t,s-o);if(t[i]>s+o)return e[i];const a=firstReaching(t,t[i]+o);return a<e.length?(e[i]+e[a])/2:e[i]}function linearQuantile({values:e,cumulative:t,total:n},r){if(!(n>0))return Number.NaN;const s=(n-1)*r;const o=Math.floor(s);const i=e[firstReaching(t,o+.5)];const a=s-o;if(a===0)return i;const l=e[firstReaching(t,o+1.5)];const u=l-i;return a<.5?i+u*a:l-u*(1-a)}function firstReaching(e,t){let n=0;let r=e.length-1;while(n<r){const s=n+r>>>1;if(e[s]>=t)r=s;else n=s+1}return e[n]>=t?n:e.length}function presentPositions(e){let t=0;for(let n=0;n<e.length;n++)if(Number.isNaN(e[n]))t++;if(t===0)return null;const n=new Uint32Array(e.length-t);let r=0;for(let t=0;t<e.length;t++)if(!Number.isNaN(e[t]))n[r++]=t;return n}function sortedColumn(e){return{kind:"rows",id:`sorted-column:${e}`,strata:"none",missing:t=>missingColumn(t,e),prepare(t,n){const r=prepareSorted(gather(userColumn(t,e),n));const s=t.weight===null;return e=>({sorted:r(e),frequencies:s})}}}const ar={tasks:Zn,args:{column:columnName()},direction:"none",needs:["column"],from:({column:e})=>sortedColumn(e)};const lr={...ar,interval:{kind:"none",why:"the bootstrap fails for an extreme"}};function ifPresent({sorted:e},t){return e.total>0?defined(t()):undefinedBecause("the column has no value in these rows")}const ur=defineMetric({...lr,name:"min",title:"smallest value of a column",value:e=>ifPresent(e,()=>e.sorted.smallest),source:"numpy.min"});const cr=defineMetric({...lr,name:"max",title:"largest value of a column",value:e=>ifPresent(e,()=>e.sorted.largest),source:"numpy.max"});function percentile(e){return defineMetric({...ar,name:`p${e}`,title:`${e}th percentile of a column`,value:t=>ifPresent(t,()=>t.frequencies?linearQuantile(t.sorted,e/100):averagedQuantile(t.sorted,e/100)),interval:{kind:"bootstrap"},source:"numpy.percentile"})}function percentileOfName(e){const t=/^p(\d{1,2}(?:\.\d{1,4})?)$/.exec(e);const n=Number(t?.[1]);return t!==null&&n>0&&n<100?n:null}const fr=["binary","multiclass"];function missingClassProbabilities(e){if(e.task!=="binary")return missingProbabilities(e);if(e.score===null)return e.scoreReason??"there are no scores";return e.scoreIsProbability?null:"the scores are not probabilities: they lie outside 0…1"}function binaryProbability(e){if(e.task!=="binary"||e.score===null)throw new Error("a probability was asked of examples without one");return{score:e.score,label:e.label}}function meanLoss(e,t){return{kind:"terms",id:e,width:2,missing:missingClassProbabilities,terms(e){const n=t(e);return{shift:0,write(e,t){t[0]=n(e);t[1]=1}}},summary:([e=0,t=0])=>({sum:e,weight:t})}}function negativeLog(e){return-Math.log(Math.min(1-Number.EPSILON,Math.max(Number.EPSILON,e)))}const dr=meanLoss("log-loss",e=>{if(e.task==="binary"){const{score:t,label:n}=binaryProbability(e);return e=>negativeLog(n[e]===1?t[e]:1-t[e])}const{scores:t,label:n}=multiclassScores(e);return e=>negativeLog(t[n[e]]?.[e]??0)});const pr=defineMetric({name:"log_loss",aliases:["cross_entropy"],title:"mean −ln of the probability of the label",tasks:fr,args:{},direction:"lower",needs:["label","probability"],from:()=>dr,value:({sum:e,weight:t})=>ratio(e,t,"there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn log_loss"});const hr=meanLoss("brier",e=>{if(e.task==="binary"){const{score:t,label:n}=binaryProbability(e);return e=>(t[e]-n[e])**2}const{scores:t,label:n}=multiclassScores(e);return e=>{let r=0;for(let s=0;s<t.length;s++)r+=((t[s]?.[e]??0)-(n[e]===s?1:0))**2;return r}});const mr=defineMetric({name:"brier",aliases:["brier_score"],title:"mean squared error of the probability",tasks:fr,args:{},direction:"lower",needs:["label","probability"],from:()=>hr,value:({sum:e,weight:t})=>ratio(e,t,"there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn brier_score_loss"});function probabilityBins(e,t){return{kind:"rows",id:`probability-bins:${e}:${t}`,strata:"none",missing:missingClassProbabilities,prepare(n,r){const s=confidenceRanking(n,r);return t==="equal_width"?equalWidth(s,e):equalMass(s,e)}}}function confidenceRanking(e,t){if(e.task==="binary"&&e.score!==null){return{score:gather(e.score,t),positive:gatherBytes(e.label,t)}}const{scores:n,label:r}=multiclassScores(e);const s=t===null?r.length:t.length;const o=new Float64Array(s);const i=new Uint8Array(s);for(let e=0;e<s;e++){const s=t===null?e:t[e];let a=0;for(let e=1;e<n.length;e++)if((n[e]?.[s]??0)>(n[a]?.[s]??0))a=e;o[e]=n[a]?.[s]??0;i[e]=r[s]===a?1:0}return{score:o,positive:i}}function emptyBins(e){return{weight:new Float64Array(e),probability:new Float64Array(e),hits:new Float64Array(e)}}function add(e,t,n,r,s){e.weight[t]=e.weight[t]+n;e.probability[t]=e.probability[t]+n*r;e.hits[t]=e.hits[t]+s}function equalWidth({score:e,positive:t},n){return r=>{const s=emptyBins(n);for(let o=0;o<e.length;o++){const i=r===null?1:r[o];const a=e[o];add(s,Math.min(n-1,Math.floor(a*n)),i,a,t[o]===1?i:0)}return s}}function equalMass(e,t){const n=prepareRanking(e);return e=>{const r=n(e);const s=r.totalPositive+r.totalNegative;const o=emptyBins(t);let i=0;let a=0;for(let e=0;e<r.length;e++){const n=r.positives[e]-i;const l=n+r.negatives[e]-a;if(l>0){const u=i+a+l/2;const c=Math.min(t-1,Math.floor(u/s*t));add(o,t-1-c,l,r.thresholds[e],n)}i=r.positives[e];a=r.negatives[e]}return o}}const vr={needs:["label","probability"],interval:{kind:"bootstrap"}};const gr={binning:choice(["equal_width","equal_mass"],"equal_width"),bins:optionalNumber(10,Wt)};function total(e){return e.weight.reduce((e,t)=>e+t,0)}function calibration_error_gap(e,t){const n=e.weight[t];return n===0?0:Math.abs(e.hits[t]-e.probability[t])/n}const wr=defineMetric({...vr,name:"ece",title:"mean distance of probability and outcome, in bins",tasks:["binary","multiclass"],args:gr,direction:"lower",from:e=>probabilityBins(e.bins,e.binning),value:e=>{let t=0;for(let n=0;n<e.weight.length;n++)t+=e.weight[n]*calibration_error_gap(e,n);return ratio(t,total(e),"there are no rows")},source:"Naeini, Cooper and Hauskrecht (2015); Guo et al. (2017)"});const br=defineMetric({...vr,name:"mce",title:"largest distance of probability and outcome, in bins",tasks:["binary","multiclass"],args:gr,direction:"lower",from:e=>probabilityBins(e.bins,e.binning),value:e=>{if(total(e)<=0)return undefinedBecause("there are no rows");let t=0;for(let n=0;n<e.weight.length;n++)t=Math.max(t,calibration_error_gap(e,n));return defined(t)},source:"Naeini, Cooper and Hauskrecht (2015)"});const yr={...vr,tasks:["binary"],args:{bins:optionalNumber(10,Wt)},from:e=>probabilityBins(e.bins,"equal_width")};function overBins(e,t){const n=total(e);const r=e.hits.reduce((e,t)=>e+t,0)/n;let s=0;for(let n=0;n<e.weight.length;n++){const o=e.weight[n];if(o>0)s+=t(o,e.hits[n]/o,e.probability[n]/o,r)}return ratio(s,n,"there are no rows")}const xr=defineMetric({...yr,name:"brier_reliability",title:"part of the Brier score due to miscalibration",direction:"lower",value:e=>overBins(e,(e,t,n)=>e*(n-t)**2),source:"Murphy (1973), A new vector partition of the probability score"});const kr=defineMetric({...yr,name:"brier_resolution",title:"part of the Brier score gained by telling rows apart",direction:"higher",value:e=>overBins(e,(e,t,n,r)=>e*(t-r)**2),source:"Murphy (1973), A new vector partition of the probability score"});const $r=defineMetric({...yr,name:"brier_uncertainty",title:"part of the Brier score that the labels set",direction:"none",value:e=>overBins(e,(e,t,n,r)=>e*r*(1-r)),source:"Murphy (1973), A new vector partition of the probability score"});const Nr={kind:"rows",id:"calibration-fit",strata:"none",missing:e=>e.task==="binary"?missingClassProbabilities(e):"there is no positive class",prepare(e,t){const{score:n,label:r}=binaryProbability(e);const s=gather(n,t);const o=s.map(e=>{const t=Math.min(1-Number.EPSILON,Math.max(Number.EPSILON,e));return Math.log(t/(1-t))});const i=gatherBytes(r,t);return e=>({slope:()=>fitSlope(o,i,e),intercept:()=>fitIntercept(o,i,e)})}};const Sr=50;const _r=1e-12;const Mr="the fit does not converge: the score tells the classes apart without error, or one class is absent";function fitSlope(e,t,n){let r=0;let s=1;for(let o=0;o<Sr;o++){let o=0;let i=0;let a=0;let l=0;let u=0;for(let c=0;c<e.length;c++){const f=n===null?1:n[c];if(f===0)continue;const d=e[c];const p=1/(1+Math.exp(-(r+s*d)));const h=f*(t[c]-p);const m=f*p*(1-p);o+=h;i+=h*d;a+=m;l+=m*d;u+=m*d*d}const c=a*u-l*l;if(!(c>1e-14*a*u))return undefinedBecause(a>0?"all scores are the same":Mr);const f=(u*o-l*i)/c;const d=(a*i-l*o)/c;r+=f;s+=d;if(!Number.isFinite(r+s)||Math.abs(s)>1e6)return undefinedBecause(Mr);if(Math.abs(f)+Math.abs(d)<_r*(1+Math.abs(r)+Math.abs(s)))return defined(s)}return undefinedBecause(Mr)}function fitIntercept(e,t,n){let r=0;for(let s=0;s<Sr;s++){let s=0;let o=0;for(let i=0;i<e.length;i++){const a=n===null?1:n[i];const l=1/(1+Math.exp(-(r+e[i])));s+=a*(t[i]-l);o+=a*l*(1-l)}if(!(o>0))return undefinedBecause(Mr);const i=Math.max(-5,Math.min(5,s/o));r+=i;if(Math.abs(r)>100)return undefinedBecause("only one class occurs");if(Math.abs(i)<_r*(1+Math.abs(r)))return defined(r)}return undefinedBecause(Mr)}const Ar={tasks:["binary"],args:{},direction:"none",needs:["label","probability"],from:()=>Nr,interval:{kind:"bootstrap"}};const Or=defineMetric({...Ar,name:"calibration_slope",title:"1 is calibrated, below it the scores are too extreme",value:e=>e.slope(),source:"Cox (1958); Van Calster et al. (2016)"});const Rr=defineMetric({...Ar,name:"calibration_intercept",title:"0 is calibrated, above it the scores are too low",value:e=>e.intercept(),source:"Cox (1958); Van Calster et al. (2016)"});const Cr=defineMetric({name:"average_precision",aliases:["ap","pr_auc"],title:"precision averaged over the positives, by score",tasks:["binary"],args:{},direction:"higher",needs:["label","score"],from:()=>Kn,value:e=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");let t=0;let n=0;for(let r=0;r<e.length;r++){const s=e.positives[r];const o=s-n;if(o>0)t+=o*s/(s+e.negatives[r]);n=s}return defined(t/e.totalPositive)},interval:{kind:"bootstrap"},source:"scikit-learn average_precision_score"});const Er={tasks:["binary"],direction:"higher",needs:["label","score"],from:()=>Kn,interval:{kind:"bootstrap"}};const Ir=1e-12;function best(e,t){let n=0;for(let r=0;r<e.length;r++){const s=t(e.positives[r],e.negatives[r]);if(s>n)n=s}return n}const Tr=defineMetric({...Er,name:"recall_at_precision",title:"best recall with at least this precision",args:{precision:requiredNumber(Dt)},value:(e,t)=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=t.precision*(1-Ir);return defined(best(e,(t,r)=>t>=n*(t+r)?t/e.totalPositive:0))},source:"scikit-learn precision_recall_curve, its best point"});const Fr=defineMetric({...Er,name:"precision_at_recall",title:"best precision with at least this recall",args:{recall:requiredNumber(Dt)},value:(e,t)=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=t.recall*(1-Ir)*e.totalPositive;return defined(best(e,(e,t)=>e>=n?e/(e+t):0))},source:"scikit-learn precision_recall_curve, its best point"});const jr=defineMetric({...Er,name:"tpr_at_fpr",aliases:["recall_at_fpr"],title:"best recall with at most this false positive rate",args:{fpr:requiredNumber({...zt,allowed:"a number from 0 to 1",accepts:e=>e>=0&&e<=1})},value:(e,t)=>{if(e.totalPositive<=0||e.totalNegative<=0)return undefinedBecause(Qn);const n=t.fpr*(1+Ir)*e.totalNegative;return defined(best(e,(t,r)=>r<=n?t/e.totalPositive:0))},source:"scikit-learn roc_curve, its best point"});const Pr=defineMetric({...Er,name:"ks",title:"largest distance of true and false positive rate",args:{},value:e=>e.totalPositive<=0||e.totalNegative<=0?undefinedBecause(Qn):defined(best(e,(t,n)=>Math.abs(t/e.totalPositive-n/e.totalNegative))),source:"scipy.stats.ks_2samp"});const Lr=defineMetric({...Er,name:"lift",title:"share of positives in the top k, over the prevalence",args:{k:optionalNumber(.1,Ht)},value:(e,{k:t})=>{if(e.totalPositive<=0)return undefinedBecause("no row is positive");const n=e.totalPositive+e.totalNegative;const r=t*n;let s=0;let o=0;for(let t=0;t<e.length;t++){const i=e.positives[t];const a=i+e.negatives[t];if(a>=r){const t=a===o?0:(r-o)/(a-o);return defined((s+t*(i-s))/r/(e.totalPositive/n))}s=i;o=a}return undefinedBecause("there are no rows")},source:"cumulative lift of the gains chart; Ling and Li (1998)"});const Br=defineMetric({name:"roc_auc",aliases:["auc","auroc"],title:"chance that a positive scores above a negative",tasks:["binary","multiclass"],args:{strategy:choice(["ovr","ovo"],"ovr"),average:choice(["macro","weighted"],"macro"),max_fpr:optionalNumber(null,Dt)},direction:"higher",needs:["label","score"],from:({strategy:e},t)=>t==="binary"?Kn:e==="ovo"?Yn:Jn,value:(e,{average:t,max_fpr:n})=>{if(e.kind==="classes")return againstRest(e,t);if(e.kind==="pairs")return againstEach(e,t);return n===null||n===1?roc_auc_area(e):partialArea(e,n)},interval:{kind:"delong",area:(e,{max_fpr:t})=>e.kind!=="scores"||t!==null&&t!==1?null:delongArea(e,1,0)},settle:(e,t)=>{if(t==="binary"&&(e.strategy!=="ovr"||e.average!=="macro"))return"takes ovr, ovo and an average only for several classes";return t!=="binary"&&e.max_fpr!==null?"takes max_fpr only for two classes":e},source:"scikit-learn roc_auc_score"});const Ur=defineMetric({name:"gini",title:"2 · roc_auc − 1",tasks:["binary"],args:{},direction:"higher",needs:["label","score"],from:()=>Kn,value:e=>mapComputed(roc_auc_area(e),e=>2*e-1),interval:{kind:"delong",area:e=>delongArea(e,2,-1)},source:"Somers' D of score and label; Hand and Till (2001)"});function roc_auc_area(e){return roc_auc_bothClasses(e)?defined(areaUnderRoc(e)):undefinedBecause(Qn)}function roc_auc_bothClasses(e){return e.totalPositive>0&&e.totalNegative>0}function delongArea(e,t,n){if(!roc_auc_bothClasses(e))return null;const r=areaUnderRoc(e);const{totalPositive:s,totalNegative:o}=e;return{curve:{auc:r,variance:delongVariance(e,r),positives:s,negatives:o},scale:t,offset:n}}function partialArea(e,t){if(!roc_auc_bothClasses(e))return undefinedBecause(Qn);const{totalPositive:n,totalNegative:r}=e;let s=0;let o=0;let i=0;for(let a=0;a<e.length;a++){const l=e.positives[a]/n;const u=e.negatives[a]/r;if(u>t){const e=o+(l-o)*(t-i)/(u-i);s+=(t-i)*(o+e)/2;break}s+=(u-i)*(o+l)/2;o=l;i=u}const a=t*t/2;return defined(.5*(1+(s-a)/(t-a)))}const Dr="a class has no rows";function againstRest({classes:e},t){let n=0;let r=0;for(const s of e){if(!roc_auc_bothClasses(s))return undefinedBecause(Dr);const e=t==="weighted"?s.totalPositive:1;n+=e*areaUnderRoc(s);r+=e}return r===0?undefinedBecause(Dr):defined(n/r)}function againstEach({pairs:e},t){let n=0;let r=0;for(const{first:s,second:o}of e){if(!roc_auc_bothClasses(s))return undefinedBecause(Dr);const e=t==="weighted"?s.totalPositive+s.totalNegative:1;n+=e*(areaUnderRoc(s)+areaUnderRoc(o))/2;r+=e}return r===0?undefinedBecause(Dr):defined(n/r)}function missingRegression(e){return e.task==="regression"?null:"label and prediction are not numbers to compare"}function regression(e){if(e.task!=="regression")throw new Error(`a regression metric was asked of ${e.task} examples`);return e}function lossSource(e,t){return{kind:"terms",id:e,width:3,missing:missingRegression,terms(e){const{label:n,prediction:r}=regression(e);return{shift:0,write(e,s){const o=t(n[e],r[e]);const i=!Number.isNaN(o);s[0]=i?o:0;s[1]=1;s[2]=i?0:1}}},summary:([e,t,n])=>({sum:e,weight:t,refused:n})}}function row_losses_meanLoss({sum:e,weight:t,refused:n},r=""){return n>0?undefinedBecause(r):ratio(e,t,"there are no rows")}const qr={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};function unitDeviance(e,t,n){if(e===0)return(t-n)**2;if(n<=0)return Number.NaN;if(e<0){const r=t>0?t**(2-e)/((1-e)*(2-e)):0;return 2*(r-t*n**(1-e)/(1-e)+n**(2-e)/(2-e))}if(t<0||e>=2&&t===0)return Number.NaN;if(e===1)return 2*((t===0?0:t*Math.log(t/n))-t+n);if(e===2)return 2*(Math.log(n/t)+t/n-1);return 2*(t**(2-e)/((1-e)*(2-e))-t*n**(1-e)/(1-e)+n**(2-e)/(2-e))}function deviances(e){return lossSource(`tweedie:${e}`,(t,n)=>unitDeviance(e,t,n))}function meanDeviance(e,t){const n=t<0?"":t>=2?" and labels above 0":" and labels of 0 or more";return row_losses_meanLoss(e,`this deviance needs predictions above 0${n}`)}const zr=defineMetric({...qr,name:"poisson_deviance",title:"mean Poisson deviance",args:{},from:()=>deviances(1),value:e=>meanDeviance(e,1),source:"scikit-learn mean_poisson_deviance"});const Wr=defineMetric({...qr,name:"gamma_deviance",title:"mean gamma deviance",args:{},from:()=>deviances(2),value:e=>meanDeviance(e,2),source:"scikit-learn mean_gamma_deviance"});const Hr=defineMetric({...qr,name:"tweedie_deviance",title:"mean Tweedie deviance",args:{p:requiredNumber({allowed:"a number of at most 0 or at least 1",accepts:e=>e<=0||e>=1})},from:({p:e})=>deviances(e),value:(e,{p:t})=>meanDeviance(e,t),source:"scikit-learn mean_tweedie_deviance"});const Gr={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};const Vr=lossSource("absolute-error",(e,t)=>Math.abs(e-t));const Kr=lossSource("squared-error",(e,t)=>(e-t)**2);const Qr=lossSource("signed-error",(e,t)=>t-e);const Jr=lossSource("squared-log-error",(e,t)=>e>-1&&t>-1?(Math.log1p(e)-Math.log1p(t))**2:Number.NaN);function squareRoot(e){return mapComputed(e,Math.sqrt)}const Yr="labels and predictions must be above −1";const Xr=defineMetric({...Gr,name:"mae",aliases:["mean_absolute_error"],title:"mean absolute error",args:{},from:()=>Vr,value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_absolute_error"});const Zr=defineMetric({...Gr,name:"mse",aliases:["mean_squared_error"],title:"mean squared error",args:{},from:()=>Kr,value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_squared_error"});const es=defineMetric({...Gr,name:"rmse",aliases:["root_mean_squared_error"],title:"root mean squared error",args:{},from:()=>Kr,value:e=>squareRoot(row_losses_meanLoss(e)),source:"scikit-learn root_mean_squared_error"});const ts=defineMetric({...Gr,name:"bias",aliases:["mean_error"],title:"mean of prediction − label",direction:"none",args:{},from:()=>Qr,value:e=>row_losses_meanLoss(e),source:"mean error; Hyndman and Athanasopoulos, Forecasting, with the sign of prediction − label"});const ns=defineMetric({...Gr,name:"msle",title:"mean squared error of ln(1 + x)",args:{},from:()=>Jr,value:e=>row_losses_meanLoss(e,Yr),source:"scikit-learn mean_squared_log_error"});const rs=defineMetric({...Gr,name:"rmsle",title:"root mean squared error of ln(1 + x)",args:{},from:()=>Jr,value:e=>squareRoot(row_losses_meanLoss(e,Yr)),source:"scikit-learn root_mean_squared_log_error"});const ss=defineMetric({...Gr,name:"pinball",aliases:["quantile_loss"],title:"pinball loss of a predicted quantile",args:{q:requiredNumber(Ht)},from:({q:e})=>lossSource(`pinball:${e}`,(t,n)=>t>=n?e*(t-n):(1-e)*(n-t)),value:e=>row_losses_meanLoss(e),source:"scikit-learn mean_pinball_loss"});const os=defineMetric({...Gr,name:"huber",title:"squared error up to d, absolute beyond",args:{d:optionalNumber(1,qt)},from:({d:e})=>lossSource(`huber:${e}`,(t,n)=>{const r=Math.abs(t-n);return r<=e?r*r/2:e*(r-e/2)}),value:e=>row_losses_meanLoss(e),source:"Huber (1964); scipy.special.huber"});function variance(e,t,n){const r=t/n-(e/n)**2;return r<=4*Number.EPSILON*(t/n)?0:r}const is={kind:"terms",id:"regression-moments",width:7,missing:missingRegression,terms(e,t){const{label:n,prediction:r}=regression(e);const s=t===null?0:t[0];const o=aboutMean(n,t);const i=n.length===0?0:n[s]-r[s];return{shift:0,write(e,t){const s=n[e]-r[e];const a=n[e]-o;const l=s-i;t[0]=1;t[1]=s*s;t[2]=l;t[3]=l*l;t[4]=a;t[5]=a*a;t[6]=1}}},summary:([e,t,n,r,s,o,i])=>({weight:e,rows:i,squaredError:t/e,errorVariance:variance(n,r,e),labelVariance:variance(s,o,e)})};function aboutMean(e,t){const n=t===null?e.length:t.length;if(n===0)return 0;let r=0;let s=true;const o=e[t===null?0:t[0]];for(let i=0;i<n;i++){const n=e[t===null?i:t[i]];r+=n;if(n!==o)s=false}return s?o:r/n}const as={tasks:["regression"],args:{},direction:"higher",needs:["label","prediction"],interval:{kind:"bootstrap"}};const ls="a single row has no spread to explain";function explainedShare(e,t){if(t===0)return defined(e===0?1:0,"the label is constant");return defined(1-e/t)}const us=defineMetric({...as,name:"r2",aliases:["r2_score"],title:"share of the label's variance that is explained",from:()=>is,value:({weight:e,rows:t,squaredError:n,labelVariance:r})=>{if(!(e>0))return undefinedBecause("there are no rows");return t<2?undefinedBecause(ls):explainedShare(n,r)},source:"scikit-learn r2_score"});const cs=defineMetric({...as,name:"explained_variance",title:"as r2, with a constant error forgiven",from:()=>is,value:({weight:e,errorVariance:t,labelVariance:n})=>e>0?explainedShare(t,n):undefinedBecause("there are no rows"),source:"scikit-learn explained_variance_score"});const fs={kind:"rows",id:"absolute-deviations",strata:"none",missing:missingRegression,prepare(e,t){const n=gather(regression(e).label,t);const r=gather(regression(e).prediction,t);const s=prepareMedian(n);return e=>{const t=s(e);let o=0;let i=0;let a=0;for(let s=0;s<n.length;s++){const l=e===null?1:e[s];o+=l*Math.abs(n[s]-r[s]);i+=l*Math.abs(n[s]-t);a+=l}return{ofPredictions:o/a,ofMedian:i/a,rows:n.length}}}};const ds=defineMetric({...as,name:"d2_absolute_error",title:"share of the label's absolute deviation that is explained",from:()=>fs,value:({ofPredictions:e,ofMedian:t,rows:n})=>{if(n===0)return undefinedBecause("there are no rows");return n<2?undefinedBecause(ls):explainedShare(e,t)},source:"scikit-learn d2_absolute_error_score"});const ps={kind:"rows",id:"sorted-absolute-errors",strata:"none",missing:missingRegression,prepare(e,t){const{label:n,prediction:r}=regression(e);const s=gather(n,t).slice();for(let e=0;e<s.length;e++)s[e]=Math.abs(s[e]-r[t===null?e:t[e]]);return prepareSorted(s)}};const hs={tasks:["regression"],args:{},direction:"lower",needs:["label","prediction"],from:()=>ps};const ms=defineMetric({...hs,name:"medae",aliases:["median_absolute_error"],title:"median absolute error",value:e=>e.total>0?defined(medianOfSorted(e)):undefinedBecause("there are no rows"),interval:{kind:"bootstrap"},source:"scikit-learn median_absolute_error"});const vs=defineMetric({...hs,name:"max_error",title:"largest absolute error",value:e=>e.total>0?defined(e.largest):undefinedBecause("there are no rows"),interval:{kind:"none",why:"the bootstrap fails for an extreme"},source:"scikit-learn max_error"});function orderingOf(e){const t=sorting_argsort(e);const n=new Uint32Array(e.length);let r=0;for(let s=0;s<t.length;s++){if(s>0&&e[t[s]]!==e[t[s-1]])r++;n[t[s]]=r}return{order:t,groupOf:n,groups:e.length===0?0:r+1}}function groupWeights({groupOf:e,groups:t},n){const r=new Float64Array(t);for(let t=0;t<e.length;t++)r[e[t]]+=n===null?1:n[t];return r}const gs="labels or predictions are constant";function midranks(e){const t=new Float64Array(e.length);let n=0;for(let r=0;r<e.length;r++){t[r]=n+e[r]/2;n+=e[r]}return t}function weightedSpearman(e,t,n){const r=midranks(groupWeights(e,n));const s=midranks(groupWeights(t,n));let o=0;for(let t=0;t<e.groupOf.length;t++)o+=n===null?1:n[t];if(!(o>0))return undefinedBecause("there are no rows");const i=o/2;let a=0;let l=0;let u=0;for(let o=0;o<e.groupOf.length;o++){const c=n===null?1:n[o];const f=r[e.groupOf[o]]-i;const d=s[t.groupOf[o]]-i;a+=c*f*d;l+=c*f*f;u+=c*d*d}const c=Math.sqrt(l)*Math.sqrt(u);return c>0?defined(Math.max(-1,Math.min(1,a/c))):undefinedBecause(gs)}function weightedKendall(e,t,n){const r=e.order.length;const s=new Float64Array(t.groups+1);const add=(e,t)=>{for(let n=e+1;n<s.length;n+=n&-n)s[n]+=t};const upTo=e=>{let t=0;for(let n=e;n>0;n-=n&-n)t+=s[n];return t};let o=0;let i=0;let a=0;while(a<r){let s=a;while(s<r&&e.groupOf[e.order[s]]===e.groupOf[e.order[a]]){const r=e.order[s++];const a=n===null?1:n[r];if(a===0)continue;const l=t.groupOf[r];o+=a*(upTo(l)-(i-upTo(l+1)))}for(let r=a;r<s;r++){const s=e.order[r];const o=n===null?1:n[s];if(o===0)continue;add(t.groupOf[s],o);i+=o}a=s}const pairs=e=>e.reduce((e,t)=>e+t*(t-1)/2,0);const l=i*(i-1)/2;const u=Math.sqrt(l-pairs(groupWeights(e,n)))*Math.sqrt(l-pairs(groupWeights(t,n)));return u>0?defined(Math.max(-1,Math.min(1,o/u))):undefinedBecause(gs)}function rankSource(e,t){return{kind:"rows",id:e,strata:"none",missing:missingRegression,prepare(e,n){const r=orderingOf(gather(regression(e).label,n));const s=orderingOf(gather(regression(e).prediction,n));return e=>t(r,s,e)}}}const ws=rankSource("spearman",weightedSpearman);const bs=rankSource("kendall",weightedKendall);const ys={...bs,missing:e=>missingRegression(e)??(e.weight===null?null:"kendall has no agreed form with row weights")};const xs={tasks:["regression"],args:{},direction:"higher",needs:["label","prediction"],interval:{kind:"bootstrap"}};const ks=defineMetric({...xs,name:"spearman",title:"correlation of the ranks of label and prediction",from:()=>ws,value:e=>e,source:"scipy.stats.spearmanr"});const $s=defineMetric({...xs,name:"kendall",title:"concordant less discordant pairs (tau-b)",from:()=>ys,value:e=>e,source:"scipy.stats.kendalltau"});const Ns={tasks:["regression"],direction:"lower",needs:["label","prediction"],interval:{kind:"bootstrap"}};const Ss=lossSource("absolute-percentage-error",(e,t)=>Math.abs(e-t)/Math.max(Math.abs(e),Number.EPSILON));const _s=lossSource("symmetric-percentage-error",(e,t)=>{const n=Math.abs(e)+Math.abs(t);return n===0?0:2*Math.abs(e-t)/n});const Ms=defineMetric({...Ns,name:"mape",title:"mean absolute error relative to the label",args:{},from:()=>Ss,value:e=>{const t=row_losses_meanLoss(e);return t.kind==="defined"&&t.value>1e9?defined(t.value,"a label is 0 or next to it"):t},source:"scikit-learn mean_absolute_percentage_error"});const As=defineMetric({...Ns,name:"smape",title:"mean absolute error relative to the mean of label and prediction",args:{},from:()=>_s,value:e=>row_losses_meanLoss(e),source:"Makridakis (1993), as a share of 1"});const Os={kind:"terms",id:"absolute-error-and-label",width:2,missing:missingRegression,terms(e){const{label:t,prediction:n}=regression(e);return{shift:0,write(e,r){r[0]=Math.abs(t[e]-n[e]);r[1]=Math.abs(t[e])}}},summary:([e,t])=>({errors:e,scale:t})};const Rs=defineMetric({...Ns,name:"wape",title:"sum of absolute errors over sum of labels",args:{},from:()=>Os,value:({errors:e,scale:t})=>ratio(e,t,"all labels are 0, or there are no rows"),source:"Kolassa and Schütz (2007), MAD/mean ratio"});function scaledErrors(e){return{kind:"terms",id:`scaled-error:${e}`,width:4,missing:missingRegression,terms(t){const{label:n,prediction:r}=regression(t);return{shift:0,write(t,s){const o=t>=e;s[0]=Math.abs(n[t]-r[t]);s[1]=1;s[2]=o?Math.abs(n[t]-n[t-e]):0;s[3]=o?1:0}}},summary:([e,t,n,r])=>({errors:e,weight:t,naive:n,naiveWeight:r})}}const Cs=defineMetric({...Ns,name:"mase",title:"mean absolute error over that of the naive forecast",args:{m:optionalNumber(1,Wt)},from:({m:e})=>scaledErrors(e),value:({errors:e,weight:t,naive:n,naiveWeight:r})=>{if(t===0)return undefinedBecause("there are no rows");if(r===0)return undefinedBecause("no row has an earlier one to be compared with");return ratio(e/t,n/r,"the naive forecast is never wrong")},source:"Hyndman and Koehler (2006)"});function predictionIntervals(e,t){return{kind:"terms",id:`prediction-interval:${JSON.stringify([e,t])}`,width:3,missing:n=>missingRegression(n)??([e,t].every(e=>n.columns.has(e))?null:"a column of the prediction interval was not read"),terms(n){const{label:r}=regression(n);const s=n.columns.get(e)??new Float64Array(0);const o=n.columns.get(t)??new Float64Array(0);return{shift:0,write(e,t){const n=!(Number.isNaN(s[e])||Number.isNaN(o[e]));t[0]=n&&r[e]>=s[e]&&r[e]<=o[e]?1:0;t[1]=n?1:0;t[2]=n?o[e]-s[e]:0}}},summary:([e,t,n])=>({inside:e,present:t,width:n})}}const Es={args:{lower:columnName(),upper:columnName()},needs:["label","column"]};const Is="no row has both ends of the prediction interval";const Ts=defineMetric({...Ns,...Es,name:"interval_coverage",title:"share of labels inside the prediction interval",direction:"higher",from:({lower:e,upper:t})=>predictionIntervals(e,t),value:({inside:e,present:t})=>ratio(e,t,Is),interval:{kind:"proportion",counts:({inside:e,present:t})=>[e,t]},source:"prediction interval coverage probability; Khosravi et al. (2011)"});const Fs=defineMetric({...Ns,...Es,name:"interval_width",title:"mean width of the prediction interval",from:({lower:e,upper:t})=>predictionIntervals(e,t),value:({width:e,present:t})=>ratio(e,t,Is),source:"mean prediction interval width; Khosravi et al. (2011)"});const js=[mn,vn,gn,wn,Bn,bn,Kt,Qt,Jt,Tn,tn,rn,jn,sn,nn,Fn,Pn,An,On,Rn,an,un,fn,dn,pn,$n,Nn,Sn,xn,Xn,Br,Ur,Cr,Pr,Tr,Fr,jr,Lr,pr,mr,xr,kr,$r,wr,br,Or,Rr,Xr,Zr,es,ms,vs,ts,Ms,As,Rs,ns,rs,us,cs,ds,ss,os,zr,Wr,Hr,ks,$s,Ts,Fs,Cs,rr,sr,ir,ur,cr,or,percentile(50)];const Ps=new Map(Object.entries({ranking:["ndcg","map","mrr","hit_rate","precision_at","recall_at"],text:["exact_match","token_f1","bleu","rouge_l","chrf","wer","cer","pass_at"],"multilabel tasks":["subset_accuracy","hamming_loss","lrap","coverage_error","ranking_loss"]}).flatMap(([e,t])=>t.map(t=>[t,e])));const Ls=new Map(js.flatMap(e=>[e.name,...e.aliases].map(t=>[t,e])));function findMetric(e){const t=Ls.get(e);if(t!==undefined)return t;const n=percentileOfName(e);return n===null?null:percentile(n)}const Bs=[...Ls.keys(),"p90","p95","p99"];function parseMetric(e,t,n){const r=writtenSubject(e);const s=definitionOf(e);if(!s.tasks.includes(t)){throw new c.y(`${r} is a metric of ${listed(s.tasks,"and")} tasks, and this task is ${t}`,{title:"Metric of another task"})}const o=readArguments(e,s,r);const i=typeof o["class"]==="string"?o["class"]:null;if(i!==null&&n!==undefined&&!n.includes(i)){throw new c.y(`${r} names the class "${i}", which is not there; ${didYouMean(i,n)}`,{title:"Unknown class"})}const a=s.bind(o,t);if(typeof a==="string")throw new c.y(`${r}: ${s.name} ${a}`,{title:"Metric arguments"});return{id:a.id,name:s.name,direction:s.direction,statistic:a.statistic,columns:columnsOf(s,a.values),ofClass:i}}function specColumns(e){const t=e.namespace===null?findMetric(e.name):null;if(t===null||!Object.values(t.args).some(e=>e.refersTo==="column"))return[];return columnsOf(t,readArguments(e,t,writtenSubject(e)))}function needsLabel(e){const t=findMetric(e);return t!==null&&!t.tasks.includes("columns")}function isBareMetric(e){const t=findMetric(e);return t!==null&&Object.values(t.args).every(e=>!e.required)}function metricDirection(e){return findMetric(e)?.direction??null}function defaultMetrics(e){return defaultNames(e).map(([t,...n])=>parseMetric({namespace:null,name:t,args:n.map(e=>({key:null,value:e}))},e.task))}function defaultNames(e){switch(e.task){case"binary":{const t=e.decision===null?[]:[["accuracy"],["balanced_accuracy"],["precision"],["recall"],["specificity"],["f1"],["mcc"]];const n=e.score===null?[]:[["roc_auc"],["average_precision"],["ks"]];const r=e.score!==null&&e.scoreIsProbability?[["log_loss"],["brier"],["ece"]]:[];return[...n,...t,...r,["prevalence"]]}case"multiclass":{const t=e.decision===null?[]:[["accuracy"],["balanced_accuracy"],["precision","macro"],["recall","macro"],["f1","macro"],["f1","weighted"],["mcc"],["cohen_kappa"]];const n=e.scores===null?[]:e.classes.length>5?[["top_k",3]]:[["top_k",2]];const r=e.scores!==null&&e.scoreIsProbability?[["roc_auc"],["log_loss"],["brier"],["ece"]]:[];return[...t,...n,...r]}case"regression":return[["mae"],["rmse"],["medae"],["r2"],["bias"],["wape"],["max_error"],["spearman"]];case"columns":return[...e.columns.keys()].map(e=>["mean",e])}}function definitionOf(e){const{name:t,namespace:n}=e;if(n!==null){throw new c.y(`${n}:${t} is no metric of this gate; its metrics have no prefix`,{title:"Unknown metric"})}const r=findMetric(t);if(r!==null)return r;const s=Ps.get(t);if(s!==undefined){throw new c.y(`${t} comes with ${s}, which this version does not have`,{title:"Metric of a later version"})}throw new c.y(`there is no metric "${t}"; ${didYouMean(t,Bs)}`,{title:"Unknown metric"})}function readArguments(e,t,n){const r=Object.entries(t.args);const s={};for(const o of e.args){const[e,i]=placeOf(o,r,s,t,n);if(e in s)throw new c.y(`${n} gives ${e} twice`,{title:"Metric arguments"});const a=i.read(o.value);if(a===undefined){throw new c.y(`${n}: ${e} must be ${i.allowed}, not "${o.value}"`,{title:"Metric arguments"})}s[e]=a}for(const[e,o]of r){if(e in s)continue;if(o.required){throw new c.y(`${n} needs ${e}, ${o.allowed}: ${usage(t)}`,{title:"Metric arguments"})}s[e]=o.fallback}return s}function placeOf(e,t,n,r,s){if(e.key!==null){const n=t.find(([t])=>t===e.key);if(n!==undefined)return n;throw new c.y(`${s}: ${r.name} has no argument "${e.key}"; ${usage(r)}`,{title:"Metric arguments"})}const o=t.filter(([e,t])=>!(e in n)&&t.refersTo!=="class");const i=o.find(([,t])=>t.read(e.value)!==undefined)??o[0];if(i!==undefined)return i;throw new c.y(`${s}: ${t.length===0?`${r.name} takes no argument`:usage(r)}`,{title:"Metric arguments"})}function usage(e){const t=Object.entries(e.args);if(t.length===0)return`${e.name} takes no argument`;return`it takes ${t.map(([e,t])=>`${e} (${t.allowed}${t.required?"":", optional"})`).join(", ")}`}function columnsOf(e,t){return Object.entries(e.args).flatMap(([e,n])=>n.refersTo==="column"?[String(t[e])]:[])}function writtenSubject({namespace:e,name:t,args:n}){const r=n.map(({key:e,value:t})=>e===null?String(t):`${e}=${t}`).join(",");return`${e===null?"":`${e}:`}${t}${n.length===0?"":`(${r})`}`}function didYouMean(e,t){const n=nearest(e,t,3);return n.length>0?`did you mean ${listed(n,"or")}?`:`there are ${listed(t.slice(0,20),"and")}`}function listed(e,t){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`}const Us=e(import.meta.url)("node:path/posix");async function fileDigest(e){const t=(0,l.createHash)("sha256");for await(const n of(0,s.createReadStream)(e,{highWaterMark:1<<20}))t.update(n);return t.digest("hex")}async function modelDigest(e,t){const n=(0,Us.normalize)(t.replace(/^file:/,"")).replace(/\/+$/,"");const nameOf=e=>(0,Us.isAbsolute)(n)?e.absolute:e.shown;const[r]=e;if(e.length===1&&r!==undefined&&nameOf(r)===n)return fileDigest(r.absolute);const s=n==="."?"":`${n}/`;const o=(0,l.createHash)("sha256");for(const t of e){const e=nameOf(t);const n=e.startsWith(s)?e.slice(s.length):t.shown;o.update(`${await fileDigest(t.absolute)}  ${n}\n`)}return o.digest("hex")}function ruleError(e,t,n,r="Input rules"){const s=t===null?`rules, line ${e.line}`:`${t}:${e.line}`;return new c.y(`${s}: "${printRule(e)}" ${n}`,{title:r,...t===null?{}:{location:{path:t,line:e.line}}})}function forRule(e,t,n){try{return n()}catch(n){if(!(n instanceof c.y))throw n;throw ruleError(e,t,`cannot be held: ${n.message}`,n.title)}}function applicableRules(e,t){return e.map(e=>{const{test:n}=e;const r=belongsElsewhere(e);if(r!==null||n===null||n.comparator==="no worse than"||n.comparator==="better by"){const n=r??"compares two models and belongs to compare-champion";throw ruleError(e,t,n,"Rule of another action")}return{...e,test:{...n,comparator:n.comparator}}})}function belongsElsewhere(e){if(e.subject.name==="flips")return"compares two models and belongs to compare-champion";if(e.test===null)return"is a preset of bias-report";if(e.subject.namespace!==null)return"is a drift rule and belongs to validate-data";if(e.test.bound.of==="champion")return"is held to the champion and belongs to compare-champion";if(e.test.bound.of==="stable")return"is held to the stable arm and belongs to deploy-canary";if(e.persistence!==null)return"watches over time and belongs to deploy-canary";return null}const Ds=1e4;const qs=32;const zs=/^[+-]?\.?(nan|inf|infinity)$/i;function flattenNumbers(e){const t=new Map;const n=[];walk(e,"",0,(e,r)=>{const s=valueOfLeaf(r);if(s===null){n.push(e);return}if(t.has(e))throw refused(`it has two values at ${e}`);if(t.size>=Ds)throw refused(`it holds more than ${Ds} numbers; rows belong to predictions`);t.set(e,s)});const r=n.slice(0,10).join(", ");const s=n.length>10?` and ${n.length-10} more`:"";return{numbers:[...t].map(([e,t])=>({path:e,value:t})),notes:n.length===0?[]:[`metrics-file: left out because they are no numbers: ${r}${s}`]}}function walk(e,t,n,r){if(typeof e!=="object"||e===null){r(t===""?"(document)":t,e);return}if(n>=qs)throw refused(`it is nested deeper than ${qs} levels`);for(const[s,o]of Object.entries(e))walk(o,t===""?s:`${t}.${s}`,n+1,r)}function valueOfLeaf(e){if(typeof e==="bigint")return{value:Number(e)};if(typeof e==="number"){return Number.isFinite(e)?{value:e}:{value:null,reason:`the file says ${Number.isNaN(e)?"NaN":"infinity"}`}}if(typeof e!=="string"||!zs.test(e.trim()))return null;return{value:null,reason:`the file says ${/nan/i.test(e)?"NaN":"infinity"}`}}function refused(e){return new c.y(`metrics-file: ${e}`,{title:"Input metrics-file"})}async function dvcMd5(e,t){const n=await readYaml(`${e}.dvc`);const r=md5Of(outsOf(n),(0,o.basename)(e));if(r!==null)return r;const s=(0,o.resolve)(t);for(let t=(0,o.dirname)((0,o.resolve)(e));;t=(0,o.dirname)(t)){const n=await readYaml((0,o.join)(t,"dvc.lock"));const r=(0,o.relative)(t,(0,o.resolve)(e)).split(o.sep).join("/");for(const e of Object.values(recordOf(recordOf(n)["stages"]))){const t=recordOf(e)["outs"];const n=recordOf(e)["deps"];const s=md5Of(t,r)??md5Of(n,r);if(s!==null)return s}if(t===s||t===(0,o.dirname)(t))return null}}function outsOf(e){return recordOf(e)["outs"]}function md5Of(e,t){if(!Array.isArray(e))return null;for(const n of e){const{path:e,md5:r}=recordOf(n);if(e===t&&typeof r==="string"&&/^[0-9a-f]{32}(\.dir)?$/.test(r))return r}return null}function recordOf(e){return typeof e==="object"&&e!==null?e:{}}async function readYaml(e){let t;try{t=await(0,u.readFile)(e,"utf8")}catch{return null}const{parse:n}=await r.e(483).then(r.t.bind(r,33483,19));try{return n(t,{maxAliasCount:0})}catch{return null}}function holm(e){const t=ascendingOrder(e);const n=new Float64Array(e.length);let r=0;for(const[s,o]of t.entries()){r=Math.max(r,Math.min(1,e[o]*(e.length-s)));n[o]=r}return n}function benjaminiHochberg(e){const t=ascendingOrder(e);const n=new Float64Array(e.length);let r=1;for(let s=t.length;s>0;s--){const o=t[s-1];r=Math.min(r,e[o]*e.length/s);n[o]=r}return n}function ascendingOrder(e){const t=Array.from({length:e.length},(e,t)=>t);for(const n of t)if(!(e[n]>=0&&e[n]<=1))throw new RangeError(`a p-value lies between 0 and 1, not ${e[n]}`);return t.sort((t,n)=>e[t]-e[n])}const Ws=1e-10;function tailProbability(e,t,n,r=Ws){const excludes=r=>{const s=e(1-2*r);if(s===null)return false;return n==="below"?s.high<t:s.low>t};const s=.5-1e-9;if(!excludes(s))return 1;let o=s;let i=Ws;if(excludes(i))return Math.max(Ws,r);while(o/i>1+1e-10){const e=Math.sqrt(o*i);if(excludes(e))o=e;else i=e}return Math.max(o,r)}function decideRule(e,t,n){const r=e.scope!==null&&e.scope.kind!=="slice";const s=t.filter(e=>e.slice===null||e.support.n>=n.minSliceSize);const o=r&&e.confidence!==null?adjustedTails(e,s,e.confidence,n.resamples):new Map;const i=t.map(t=>s.includes(t)?decideOne(e,t,n,r,o.get(t)??null):tooSmall(e,t,n,r));if(r&&s.length===0){const t=`no slice has ${n.minSliceSize} rows or more, so the rule gates nothing`;i.push(undecidedRule(e,t,n))}return i}function decideOne(e,t,n,r,s){const{comparator:o}=e.test;const i=decide_rule_boundOf(e);const a=e.confidence??n.confidence;const l=t.intervalAt?.(a)??null;const u=factsOf(e,t,l,n);const{decisive:c}=t;if(c.value===null){return{...u,outcome:r?"inconclusive":"error",message:`${t.id} is undefined: ${c.reason}`}}const f=[...u.evidence];if(t.value.value===null)f.push(`${t.id} is undefined: ${t.value.reason}`);if(t.note!==null)f.push(t.note);const d=t.slice===null?n.dummies.get(t.id):undefined;if(d!==undefined&&holds(d,o,i)){f.push(`a dummy that knows nothing of the row passes it too, with ${decide_rule_plain(d)}`)}const p=d===undefined?null:{name:"dummy",value:d};const h={...u,observed:c.value,baseline:p,evidence:f};if(e.confidence===null)return{...h,outcome:holds(c.value,o,i)?"pass":"fail"};if(l===null){return{...h,outcome:"inconclusive",message:`${t.id} has no interval, so no confidence can be claimed for it`}}if(c.value<l.low||c.value>l.high){return{...h,outcome:"inconclusive",message:`the interval ${decide_rule_plain(l.low)} to ${decide_rule_plain(l.high)} does not hold the value ${decide_rule_plain(c.value)} itself, since resampling pulls ${t.id} to one side on so few rows; it decides nothing`}}const m=decideByInterval(l,o,i);if(m==="fail"&&s!==null){f.push(`Holm-adjusted p ${decide_rule_plain(s)} over the slices`);if(s>=(1-e.confidence)/2){return{...h,evidence:f,outcome:"inconclusive",message:"its own interval fails, but not after correction for the number of slices"}}}return m==="inconclusive"?{...h,outcome:m,message:undecided(t,l,i)}:{...h,outcome:m}}function decide_rule_boundOf(e){const{value:t,unit:n}=e.test.bound;return n==="number"?t:t/100}function adjustedTails(e,t,n,r){const s=decide_rule_boundOf(e);const o=e.test.comparator===">="||e.test.comparator===">"?"below":"above";const i=t.filter(e=>e.intervalAt!==null&&e.intervalAt(n)!==null);const a=i.map(e=>{const t=/bca|percentile/.test(e.intervalAt?.(n)?.method??"");const i=t?1/(r+1):undefined;return tailProbability(t=>e.intervalAt?.(t)??null,s,o,i)});const l=holm(Float64Array.from(a));return new Map(i.map((e,t)=>[e,l[t]??1]))}function undecided(e,t,n){const r=e.decisive.value??n;const s=Math.abs(r-n);const o=r>=n?r-t.low:t.high-r;const i=`the interval ${decide_rule_plain(t.low)} to ${decide_rule_plain(t.high)} holds the bound ${decide_rule_plain(n)}`;const a=s>0?(o/s)**2:Number.POSITIVE_INFINITY;const l=Math.ceil(e.support.n*a);if(!Number.isFinite(l)||l>1e9)return`${i}; the value stands so near to it that more rows may never settle it`;return`${i}; about ${roundUp(l-e.support.n)} more rows would settle it if the value stays`}function roundUp(e){const t=10**Math.max(0,Math.floor(Math.log10(Math.max(e,1)))-1);return(Math.ceil(e/t)*t).toLocaleString("en-US")}function tooSmall(e,t,n,r){const s=factsOf(e,t,t.intervalAt?.(n.confidence)??null,n);return{...s,observed:t.decisive.value,outcome:"inconclusive",severity:r?"info":e.severity,message:`too small to gate: ${t.support.n} rows, fewer than min-slice-size ${n.minSliceSize}`}}function undecidedRule(e,t,n){return{id:checkId(e,null),title:checkTitle(e,null),outcome:"inconclusive",severity:e.severity,observed:null,expected:expectedOf(e),message:t,slice:null,evidence:[],location:decide_rule_locationOf(e,n)}}function factsOf(e,t,n,r){return{id:checkId(e,t.slice),title:checkTitle(e,t.slice),severity:e.severity,observed:t.value.value,expected:expectedOf(e),interval:n,slice:t.slice,support:t.support,evidence:[],location:decide_rule_locationOf(e,r)}}function decide_rule_locationOf(e,{rulesPath:t}){return t===null?null:{path:t,line:e.line}}function expectedOf(e){return e.confidence===null?printTest(e.test):`${printTest(e.test)} with ${printConfidence(e.confidence)} confidence`}function decide_rule_plain(e){return String(Number(e.toPrecision(4)))}const Hs=["roc_auc","accuracy","f1","f1(macro)","log_loss","rmse","mae","r2"];function suggestRules(e,t){const n=Number((t*100).toPrecision(6));return Hs.flatMap(t=>e.filter(e=>e.id===t&&e.slice===null)).flatMap(e=>{const r=e.intervalAt?.(t)??null;if(r===null||e.value.value===null||e.direction==="none")return[];const s=e.direction==="higher"?r.low:r.high;return[`${e.id} ${suggestBound(s,e.direction)} with ${n}% confidence`]}).slice(0,3)}function suggestBound(e,t){const n=10**(Math.floor(Math.log10(Math.abs(e)||1))-1);const r=t==="higher"?Math.floor(e/n):Math.ceil(e/n);return`${t==="higher"?">=":"<="} ${Number((r*n).toPrecision(6))}`}const Gs=16*2**20;const Vs="it is a point value without an interval; to learn how sure it is, give the rows: `predictions: preds.csv` with columns label and score";async function readMetricsFile(e,t){const n=await t.places.files([e],"metrics-file");const[r]=n;if(r===undefined||n.length>1){throw new c.y(`metrics-file: ${e} names ${n.length} files, and one is needed`,{title:"Input metrics-file"})}if((await(0,u.stat)(r.absolute)).size>Gs){throw new c.y(`metrics-file: ${r.shown} is larger than 16 MiB, so it is no file of metrics; rows belong to predictions`,{title:"Input metrics-file",location:{path:r.shown}})}const{numbers:s,notes:o}=flattenNumbers(await parseNumbers(await(0,u.readFile)(r.absolute,"utf8"),r.shown));if(s.length===0){throw new c.y(`metrics-file: ${r.shown} holds no number`,{title:"Input metrics-file",location:{path:r.shown}})}return{file:r,sha256:await fileDigest(r.absolute),dvcMd5:await dvcMd5(r.absolute,t.workspace),names:s.map(e=>e.path),numbers:s,notes:o}}async function parseNumbers(e,t){const{LineCounter:n,parseDocument:s}=await r.e(483).then(r.t.bind(r,33483,19));const o=new n;const i=s(e,{lineCounter:o,prettyErrors:false,uniqueKeys:true});const[a]=i.errors;if(a!==undefined){const{line:e,col:n}=o.linePos(a.pos[0]);throw new c.y(`metrics-file: ${t}:${e}: it is neither JSON nor YAML: ${a.message.replaceAll(/\s+/g," ")}`,{title:"Input metrics-file",location:{path:t,line:e,column:n}})}try{return i.toJS({maxAliasCount:100})}catch{throw new c.y(`metrics-file: ${t}: its aliases expand without bound`,{title:"Input metrics-file",location:{path:t}})}}function evaluateNumbers(e,t,{rulesPath:n,ofRows:r}){const s=new Map(e.numbers.map(e=>[e.path,e]));const o=e.numbers.filter(({path:e})=>!r.has(e));const i=e.numbers.flatMap(({path:e})=>r.has(e)?[e]:[]);return{checks:t.map(t=>decideNumber(t,s,e,n)),metrics:o.map(e=>({id:e.path,slice:null,value:e.value.value,reason:e.value.value===null?e.value.reason:null,direction:directionOf(e.path),interval:null,support:{n:0}})),tables:[],figures:[],notes:[...e.notes,...i.length===0?[]:[`${e.file.shown}: ${i.join(", ")} left out, since the rows themselves give it`],`${e.file.shown}: ${numbersInWords(o.length)} without rows, so without intervals; ${Vs}`],files:[{path:e.file.shown,place:e.file.place,sha256:e.sha256,...e.dvcMd5===null?{}:{dvcMd5:e.dvcMd5},role:"metrics-file"}],suggestions:r.size>0?[]:o.flatMap(suggestionOf).slice(0,3)}}function numbersInWords(e){return e===1?"1 number":`${e} numbers`}function directionOf(e){return metricDirection(e.slice(e.lastIndexOf(".")+1))??"none"}function suggestionOf({path:e,value:t}){const n=directionOf(e);if(t.value===null||n==="none")return[];return[`${printName(e)} ${suggestBound(t.value,n)}`]}function decideNumber(e,t,n,r){const s=e.subject.name;const o=e.subject.args.length===0?t.get(s):undefined;if(o===undefined){const t=nearest(s,n.names);const o=t.length>0?`did you mean ${t.join(" or ")}?`:`it has ${n.names.slice(0,20).join(", ")}`;throw ruleError(e,r,`names no number of ${n.file.shown}; ${o}`)}if(e.scope!==null){throw ruleError(e,r,"asks for slices, and a metrics file has none; give the rows as predictions")}const i={id:checkId(e,null),title:checkTitle(e,null),severity:e.severity,observed:o.value.value,expected:expectedOf(e),interval:null,slice:null,evidence:[Vs],location:{path:n.file.shown}};const{value:a}=o.value;if(a===null)return{...i,outcome:"error",message:`${s} is undefined: ${o.value.reason}`};if(e.confidence!==null)return{...i,outcome:"inconclusive",message:`a number without rows has no interval, so no confidence can be claimed for ${s}`};return{...i,outcome:holds(a,e.test.comparator,decide_rule_boundOf(e))?"pass":"fail"}}function binomial(e,t,n){if(!(t>=0&&Number.isSafeInteger(t)))throw new RangeError(`a binomial needs a count of trials, not ${t}`);if(!(n>=0&&n<=1))throw new RangeError(`a binomial needs a probability, not ${n}`);if(n>.5)return t-rareBinomial(e,t,1-n);return rareBinomial(e,t,n)}function rareBinomial(e,t,n){if(t===0||n===0)return 0;return t*n<10?byInversion(e,t,n):byRejection(e,t,n)}function byInversion(e,t,n){const r=n/(1-n);const s=Math.exp(t*Math.log1p(-n));for(;;){let n=e.next();let o=s;for(let e=0;e<=t;e++){if(n<o)return e;n-=o;o*=r*(t-e)/(e+1);if(o===0)break}}}function byRejection(e,t,n){const r=n/(1-n);const s=Math.sqrt(t*n*(1-n));const o=1.15+2.53*s;const i=-.0873+.0248*o+.01*n;const a=t*n+.5;const l=.92-4.2/o;const u=(2.83+5.1/o)*s;const c=Math.floor((t+1)*n);for(;;){const n=e.next()-.5;const s=e.next();const f=.5-Math.abs(n);const d=Math.floor((2*i/f+o)*n+a);if(f>=.07&&s<=l)return d;if(!(d>=0&&d<=t))continue;const p=Math.log(s*u/(i/(f*f)+o));const h=(c+.5)*Math.log((c+1)/(r*(t-c+1)))+(t+1)*Math.log((t-c+1)/(t-d+1))+(d+.5)*Math.log(r*(t-d+1)/(d+1))+stirlingRemainder(c)+stirlingRemainder(t-c)-stirlingRemainder(d)-stirlingRemainder(t-d);if(p<=h)return d}}function stirlingRemainder(e){if(e<Ks.length)return Ks[e];const t=(e+1)*(e+1);return(1/12-(1/360-1/1260/t)/t)/(e+1)}const Ks=(()=>{const e=[];let t=0;for(let n=0;n<10;n++){if(n>0)t+=Math.log(n);e.push(t-((n+.5)*Math.log(n+1)-(n+1)+.5*Math.log(2*Math.PI)))}return e})();function multinomialSampler(e,t){const n=t.length;const r=new Float64Array(n);let s=0;for(let e=n-1;e>=0;e--){const n=t[e];if(!(n>=0&&n<Number.POSITIVE_INFINITY)){throw new RangeError(`a multinomial needs weights of 0 or more, not ${n} in cell ${e}`)}s+=n;r[e]=n===0?0:n/s}if(e>0&&!(s>0))throw new RangeError("a multinomial needs a cell with a weight above 0");return(t,s)=>{let o=e;for(let e=0;e<n;e++){const n=o===0?0:binomial(t,o,r[e]);s[e]=n;o-=n}}}function multinomial(e,t,n,r){multinomialSampler(t,n)(e,r)}function countReplicates(e,t,n,r,s){const o=cellsOfStrata(e).map(t=>{const n=Float64Array.from(t,t=>e.counts[t]);const r=n.reduce((e,t)=>e+t,0);return{cells:t,drawn:new Float64Array(t.length),sample:multinomialSampler(r,n)}});const i=Array.from({length:r},()=>new Float64Array(t));const a=new Float64Array(e.counts.length);const l=new Float64Array(r);for(let e=0;e<t;e++){const t=n.split(e);for(const e of o){e.sample(t,e.drawn);for(let t=0;t<e.cells.length;t++)a[e.cells[t]]=e.drawn[t]}s(a,l);for(let t=0;t<r;t++)i[t][e]=l[t]}return i}function cellsOfStrata(e){const t=new Map;for(let n=0;n<e.counts.length;n++){const r=e.strata?.[n]??0;const s=t.get(r);if(s===undefined)t.set(r,[n]);else s.push(n)}return[...t.values()]}function sum_sum(e){const t=new RunningSum;for(let n=0;n<e.length;n++)t.add(e[n]);return t.total()}class RunningSum{head=0;tail=0;add(e){const t=this.head+e;this.tail+=Math.abs(this.head)>=Math.abs(e)?this.head-t+e:e-t+this.head;this.head=t}total(){return Number.isFinite(this.tail)?this.head+this.tail:this.head}}function acceleration(e){let[t,n]=[0,0];for(const{values:r,multiplicity:s}of e){const times=e=>s?.[e]??1;const e=Float64Array.from({length:r.length},(e,t)=>times(t));const o=sum_sum(e);if(o===0)continue;const i=sum_sum(e.map((e,t)=>e===0?0:e*r[t]))/o;const a=e.map((e,t)=>(o-1)/o*(i-r[t]));t+=sum_sum(e.map((e,t)=>e===0?0:e*a[t]**3));n+=sum_sum(e.map((e,t)=>e===0?0:e*a[t]**2))}if(!Number.isFinite(t)||!Number.isFinite(n))return null;return n===0?0:t/(6*n**1.5)}function accelerationsOfCounts(e,t,n){const r=Float64Array.from(e.counts);const s=new Float64Array(t);const o=cellsOfStrata(e).map(e=>{const o=e.filter(e=>r[e]>0);const i=Array.from({length:t},()=>new Float64Array(o.length));for(const[e,a]of o.entries()){r[a]--;n(r,s);r[a]++;for(let n=0;n<t;n++)i[n][e]=s[n]}return{values:i,multiplicity:o.map(e=>r[e])}});return Array.from({length:t},(e,t)=>acceleration(o.map(({values:e,multiplicity:n})=>({values:e[t],multiplicity:n}))))}function accelerationsOfRows(e,t,n,r,s=200){if(e.method==="little")throw new RangeError("a bag of little bootstraps has no acceleration");const o=r(null);const i=e.units.kind==="clusters"?e.units.of:null;const a=e.units.kind==="rows"?e.units.rows:e.units.of.length;const l=new Float64Array(n);const u=new Uint32Array(a);const c=e.strata.map((e,r)=>{const c=Math.min(s,e.size);const f=randomGroups(e.size,c,t.split("jackknife").split(r));const d=new Int32Array(a).fill(-1);for(let t=0;t<e.size;t++)d[e.units?.[t]??t]=f[t];if(i!==null)for(let e=a-1;e>=0;e--)d[e]=f[i[e]];const p=Array.from({length:n},()=>new Float64Array(c));for(let e=0;e<c;e++){for(let t=0;t<a;t++)u[t]=d[t]===e?0:1;o(u,l);for(let t=0;t<n;t++)p[t][e]=l[t]}return p});return Array.from({length:n},(e,t)=>acceleration(c.map(e=>({values:e[t]}))))}function accelerationOfMean(e,t=null){const n=e.length;const weight=e=>t===null?1:t[e];const r=sum(Float64Array.from({length:n},(e,t)=>weight(t)));if(!(r>0))return null;const s=sum(Float64Array.from({length:n},(t,n)=>weight(n)*e[n]))/r;return acceleration([{values:Float64Array.from({length:n},(t,n)=>-weight(n)*(e[n]-s))}])}function randomGroups(e,t,n){const r=new Uint32Array(e);for(let n=0;n<e;n++)r[n]=n%t;for(let t=e-1;t>0;t--){const e=n.below(t+1);const s=r[e];r[e]=r[t];r[t]=s}return r}var Qs=r(13349);var Js=r(49335);var Ys=r(89014);var Xs=r(46732);var Zs=r(46452);var eo=r(50208);var to=r(43704);var no=r(8673);var ro=r(79187);function normalCdf(e){return eo(e,0,1)}function normalQuantile(e){if(!(e>0&&e<1e-5))return to(e,0,1);let t=-Math.sqrt(-2*Math.log(e));for(let n=0;n<20;n++){const n=normalCdf(t);const r=Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);const s=Math.log(n/e)*n/r;t-=s;if(Math.abs(s)<=1e-14*Math.abs(t))break}return t}function tCdf(e,t){return stdlibTCdf(e,t)}function tQuantile(e,t){return stdlibTQuantile(e,t)}function betaCdf(e,t,n){return stdlibBetaCdf(e,t,n)}function betaQuantile(e,t,n){return Js(e,t,n)}function chiSquareCdf(e,t){return stdlibChiSquareCdf(e,t)}function chiSquareQuantile(e,t){return stdlibChiSquareQuantile(e,t)}function binomialCdf(e,t,n){return stdlibBinomialCdf(e,t,n)}function multiplicitySampler(e,t){if(!(Number.isSafeInteger(e)&&e>=1&&Number.isSafeInteger(t)&&t>=0)){throw new RangeError(`cannot draw ${t} times from ${e} cells`)}const n=t-cheapestMargin(e,t)*Math.sqrt(t);if(t<256||n<e/4){return(n,r,s=0)=>{r.fill(0,s,s+e);for(let o=0;o<t;o++)r[s+n.below(e)]++}}const r=poissonTable(n/e);return(n,s,o=0)=>{let i;do{i=t-fillPoisson(r,n,s,o,e)}while(i<0);for(;i>0;i--)s[o+n.below(e)]++}}function cheapestMargin(e,t){let n=5;let r=Number.POSITIVE_INFINITY;for(let s=.5;s<=5;s+=.5){const o=e/normalCdf(s)+2*s*Math.sqrt(t);if(o<r){r=o;n=s}}return n}const so=12;function poissonTable(e){const t=12*Math.sqrt(e)+40;const n=Math.max(0,Math.floor(e-t));const r=Math.ceil(e+t)-n+1;const s=Math.min(r-1,Math.max(0,Math.floor(e)-n));const o=new Float64Array(r);o[s]=1;for(let t=s+1;t<r;t++)o[t]=o[t-1]*e/(n+t);for(let t=s-1;t>=0;t--)o[t]=o[t+1]*(n+t+1)/e;const i=o.reduce((e,t)=>e+t,0);const a=new Float64Array(r);let l=0;for(let e=0;e<r;e++){l+=o[e];a[e]=l/i}a[r-1]=1;const u=1<<so;const c=new Uint32Array(u);const f=new Uint8Array(u);for(let e=0,t=0;e<u;e++){while(a[t]<=e/u)t++;c[e]=t;f[e]=a[t]>=(e+1)/u?1:0}return{first:n,cumulative:a,guide:c,settled:f}}function fillPoisson(e,t,n,r,s){const{first:o,cumulative:i,guide:a,settled:l}=e;let u=0;for(let e=r;e<r+s;e++){const r=t.nextUint32();const s=r>>>32-so;let c=a[s];if(l[s]===0){const e=(r+(t.nextUint32()>>>11)/2**21)/2**32;while(i[c]<=e)c++}const f=o+c;n[e]=f;u+=f}return u}const oo=5e4;const io=20;const ao={rows:5e3,strata:2500,clusters:1e3};function planBootstrap(e,t,n={above:oo}){const r=e.kind==="rows"?e.rows:e.of.length;const s=e.kind==="strata"?bootstrap_membersOf(e.of,e.count):[null];if(!(t>=1)||r<1)throw new RangeError(`cannot resample ${r} rows ${t} times`);const o=s.map(t=>{const s=t?.length??(e.kind==="clusters"?e.count:r);const o=Math.max(Math.ceil(s**.5),n.smallest??ao[e.kind]);const i=r>n.above?Math.max(1,Math.floor(s/o)):1;return{units:t,size:s,take:Math.floor(s/i),each:i}}).filter(e=>e.size>0);const i=o.some(e=>e.each>1)?"little":"bootstrap";return{units:e,resamples:t,method:i,strata:o}}function bootstrapReplicates(e,t,n,r){const s=Array.from({length:n.length},()=>new Float64Array(e.resamples));const o=e.strata.map(e=>multiplicitySampler(e.take,e.take*e.each));const i=e.method==="little"?io:1;const a=e.method==="little"&&e.units.kind==="clusters"?bootstrap_membersOf(e.units.of,e.units.count):null;const l=new Float64Array(n.length);const u=new Float64Array(n.length);for(let c=0;c<i&&c<e.resamples;c++){const f=e.method==="little"?drawSubset(e,t.split("subset").split(c),a):wholeTable(e);const d=r(f.rows);if(e.method==="little"){d(f.base,l);for(let e=0;e<l.length;e++)u[e]=n[e]-l[e]}const p=new Uint32Array(f.units);const h=f.unitOfRow===null?p:new Uint32Array(f.unitOfRow.length);for(let n=c;n<e.resamples;n+=i){drawCounts(o,e.strata,t.split(n),p);if(f.unitOfRow!==null)spread(p,f.unitOfRow,h);d(h,l);for(let e=0;e<l.length;e++)s[e][n]=l[e]+u[e]}}return s}function wholeTable({units:e,strata:t}){const n=t.reduce((e,t)=>e+t.take,0);const r=new Uint32Array(0);if(e.kind==="rows")return{rows:null,units:n,unitOfRow:null,base:r};if(e.kind==="clusters")return{rows:null,units:n,unitOfRow:e.of,base:r};const s=new Uint32Array(e.of.length);let o=0;for(const e of t)for(const t of e.units??[])s[t]=o++;return{rows:null,units:n,unitOfRow:s,base:r}}function drawSubset(e,t,n){const r=[];const s=[];const o=[];let i=0;for(const[a,l]of e.strata.entries()){for(const e of choose(l.size,l.take,t.split(a))){const t=l.units===null?e:l.units[e];for(const e of n===null?[t]:n[t]){r.push(e);s.push(i);o.push(l.each)}i++}}const a=sorting_argsort(Float64Array.from(r));return{rows:a.map(e=>r[e]),units:i,unitOfRow:a.map(e=>s[e]),base:a.map(e=>o[e])}}function choose(e,t,n){const r=new Uint32Array(t);if(t===e)return r.map((e,t)=>t);const s=new Uint8Array(e);for(let o=0;o<t;){const t=n.below(e);if(s[t]===1)continue;s[t]=1;r[o++]=t}return r.sort()}function drawCounts(e,t,n,r){let s=0;for(const[o,i]of e.entries()){i(n,r,s);s+=t[o].take}}function spread(e,t,n){for(let r=0;r<t.length;r++)n[r]=e[t[r]]}function bootstrap_membersOf(e,t){const n=new Uint32Array(t);for(let t=0;t<e.length;t++)n[e[t]]++;const r=Array.from(n,e=>new Uint32Array(e));n.fill(0);for(let t=0;t<e.length;t++){const s=e[t];r[s][n[s]++]=t}return r}function tailOf(e){if(!(e>0&&e<1))throw new RangeError(`a confidence level lies between 0 and 1, not ${e}`);return(1-e)/2}function criticalValue(e){return-normalQuantile(tailOf(e))}function wilson(e,t,n){checkCounts(e,t);const r=criticalValue(n)**2;if(t===0)return{low:0,high:1};const s=t-e;const o=Math.sqrt(r*(r/4+e*s/t));return{low:e===0?0:Math.max(0,(e+r/2-o)/(t+r)),high:s===0?1:Math.min(1,(e+r/2+o)/(t+r))}}function clopperPearson(e,t,n){checkCounts(e,t);const r=tailOf(n);const s=t-e;return{low:e===0?0:betaQuantile(r,e,s+1),high:s===0?1:1-betaQuantile(r,s,e+1)}}function checkCounts(e,t){if(!(e>=0&&e<=t&&Number.isFinite(t))){throw new RangeError(`a proportion needs 0 <= successes <= n, not ${e} of ${t}`)}}function quantileOfSorted(e,t){const n=e.length;checkQuantile(n,t);const r=t*(n-1);const s=Math.floor(r);return between(e[s],e[Math.min(n-1,s+1)],r-s)}function quantile(e,t){return quantileOfSorted(e.slice().sort(),t)}function quantileOfRepeated(e,t,n){let r=0;for(let n=0;n<e.length;n++)r+=t[n];if(r===0)return null;checkQuantile(r,n);const s=n*(r-1);const o=Math.floor(s);let i=0;for(let n=0;n<e.length;n++){i+=t[n];if(i<=o)continue;if(i>o+1||i===r)return e[n];let a=n+1;while(t[a]===0)a++;return between(e[n],e[a],s-o)}return null}function weightedQuantile(e,t,n){checkQuantile(1,n);const r=argsort(e).filter(e=>t[e]>0);if(r.length===0)return null;const s=new Float64Array(r.length);let o=0;for(let e=0;e<r.length;e++){o+=t[r[e]];s[e]=o}const i=n*o;let a=0;while(a<r.length-1&&s[a]<i)a++;const l=e[r[a]];const u=n>0&&s[a]-i<=Number.EPSILON;return u&&a+1<r.length?(l+e[r[a+1]])/2:l}function between(e,t,n){if(e===t)return e;return n<.5?e+(t-e)*n:t-(t-e)*(1-n)}function checkQuantile(e,t){if(e<1)throw new RangeError("a quantile needs at least one value");if(!(t>=0&&t<=1))throw new RangeError(`a quantile lies between 0 and 1, not ${t}`)}const lo=.05;function settleReplicates(e){const t=e.filter(e=>Number.isFinite(e)).sort();const n=e.length-t.length;if(n>lo*e.length||t.length===0){return{kind:"none",reason:`it is undefined in ${n} of ${e.length} resamples`}}if(t[0]===t[t.length-1]){return{kind:"none",reason:`all ${t.length} resamples gave the same value`}}return{kind:"replicates",sorted:t,dropped:n}}function bootstrap_interval_percentile(e,t){const n=tailOf(t);return{low:quantileOfSorted(e,n),high:quantileOfSorted(e,1-n)}}function bca(e,t){const{sorted:n,estimate:r,acceleration:s}=e;const o=(countBelow(n,r,false)+countBelow(n,r,true))/(2*n.length);if(s===null||o===0||o===1)return{...bootstrap_interval_percentile(n,t),method:"percentile"};const i=normalQuantile(o);const a=normalQuantile(tailOf(t));const corrected=e=>{const t=i+e;const n=1-s*t;return n>0?normalCdf(i+t/n):t>0?1:0};return{low:quantileOfSorted(n,corrected(a)),high:quantileOfSorted(n,corrected(-a)),method:"bca"}}function countBelow(e,t,n){let[r,s]=[0,e.length];while(r<s){const o=r+s>>>1;if(e[o]<t||n&&e[o]===t)r=o+1;else s=o}return r}function delong(e,t){const n=e.slice().sort();const r=t.slice().sort();if(Number.isNaN(n[n.length-1])||Number.isNaN(r[r.length-1])){throw new RangeError("an AUC needs scores that are numbers: one is NaN")}return delongOfGroups(n.length,r.length,e=>{for(let t=0,s=0;t<n.length||s<r.length;){const o=s>=r.length||t<n.length&&n[t]<=r[s]?n[t]:r[s];const[i,a]=[t,s];while(t<n.length&&n[t]===o)t++;while(s<r.length&&r[s]===o)s++;e(t-i,s-a)}})}function delongOfCounts(e,t){let[n,r]=[0,0];for(let s=0;s<e.length;s++){n+=e[s];r+=t[s]}return delongOfGroups(n,r,n=>{for(let r=0;r<e.length;r++)n(e[r],t[r])})}function delongComponents(e,t){checkClasses(e.length,t.length);const n=new Float64Array(e.length+t.length);n.set(e);n.set(t,e.length);const r=argsort(n);const s=new Float64Array(e.length);const o=new Float64Array(t.length);let[i,a,l]=[0,0,0];for(let u=0;u<r.length;){let c=u;let f=0;while(c<r.length&&n[r[c]]===n[r[u]]){if(r[c]<e.length)f++;c++}const d=c-u-f;for(let n=u;n<c;n++){const l=r[n];if(l<e.length)s[l]=(a+d/2)/t.length;else o[l-e.length]=(e.length-i-f/2)/e.length}l+=f*(a+d/2);i+=f;a+=d;u=c}return{auc:l/(e.length*t.length),v10:s,v01:o}}function delongInterval(e,t){const n=criticalValue(t);if(e.variance===null||e.variance===0)return{...newcombe(e,n),method:"newcombe"};const r=n*Math.sqrt(e.variance);return{low:Math.max(0,e.auc-r),high:Math.min(1,e.auc+r),method:"delong"}}function newcombe({auc:e,positives:t,negatives:n},r){const s=(t+n)/2-1;const excess=o=>{const i=1+s*((1-o)/(2-o)+o/(1+o));return(o-e)**2-r*r*o*(1-o)*i/(t*n)};return{low:edgeOfAcceptance(excess,e,0),high:edgeOfAcceptance(excess,e,1)}}function edgeOfAcceptance(e,t,n){if(t===n)return n;for(let r=0;r<60;r++){const r=(t+n)/2;if(e(r)<=0)t=r;else n=r}return t}function delongOfGroups(e,t,n){checkClasses(e,t);let[r,s]=[0,0];n((e,t)=>{r+=e*(s+t/2);s+=t});const o=r/(e*t);let[i,a,l,u]=[0,e,0,0];n((n,r)=>{l+=n*((i+r/2)/t-o)**2;u+=r*((a-n/2)/e-o)**2;i+=r;a-=n});const c=e>1&&t>1;const f=c?l/(e-1)/e+u/(t-1)/t:null;return{auc:o,variance:f,positives:e,negatives:t}}function checkClasses(e,t){if(!(e>0&&t>0)){throw new RangeError(`an AUC needs rows of both classes, not ${e} positives and ${t} negatives`)}}function murmurHash128(e,t=0){const[n,r,s,o]=[597399067,2869860233,951274213,2716044179];let[i,a,l,u]=[t,t,t,t];const c=e.length-e.length%4;for(let t=0;t<c;t+=4){i^=Math.imul(rotateLeft(Math.imul(e[t],n),15),r);i=Math.imul(rotateLeft(i,19)+a,5)+1444728091|0;a^=Math.imul(rotateLeft(Math.imul(e[t+1],r),16),s);a=Math.imul(rotateLeft(a,17)+l,5)+197830471|0;l^=Math.imul(rotateLeft(Math.imul(e[t+2],s),17),o);l=Math.imul(rotateLeft(l,15)+u,5)+2530024501|0;u^=Math.imul(rotateLeft(Math.imul(e[t+3],o),18),n);u=Math.imul(rotateLeft(u,13)+i,5)+850148119|0}if(e.length>c+2)l^=Math.imul(rotateLeft(Math.imul(e[c+2],s),17),o);if(e.length>c+1)a^=Math.imul(rotateLeft(Math.imul(e[c+1],r),16),s);if(e.length>c)i^=Math.imul(rotateLeft(Math.imul(e[c],n),15),r);const f=e.length*4;[i,a,l,u]=murmur_hash_spread(i^f,a^f,l^f,u^f);[i,a,l,u]=murmur_hash_spread(finalMix(i),finalMix(a),finalMix(l),finalMix(u));return[i>>>0,a>>>0,l>>>0,u>>>0]}function murmur_hash_spread(e,t,n,r){e=e+t+n+r|0;return[e,t+e|0,n+e|0,r+e|0]}function finalMix(e){e=Math.imul(e^e>>>16,2246822507);e=Math.imul(e^e>>>13,3266489909);return e^e>>>16}function rotateLeft(e,t){return e<<t|e>>>32-t}function createRandom(e){return new Xoshiro128(murmurHash128(wordsOf(e)))}function randomFromState(e){return new Xoshiro128(e)}const uo=2**32;class Xoshiro128{key;s0;s1;s2;s3;constructor(e){this.key=e;this.s0=e[0]|0;this.s1=e[1]|0;this.s2=e[2]|0;this.s3=e[3]|0;if((this.s0|this.s1|this.s2|this.s3)===0)this.s0=1}nextUint32(){const e=this.s1;const t=Math.imul(e,5);const n=Math.imul(t<<7|t>>>25,9);const r=this.s2^this.s0;const s=this.s3^e;this.s1=e^r;this.s0^=s;this.s2=r^e<<9;this.s3=s<<11|s>>>21;return n>>>0}next(){const e=this.nextUint32()>>>5;const t=this.nextUint32()>>>6;return(e*67108864+t)/2**53}below(e){if(!(e>=1&&e<=uo)||!Number.isInteger(e)){throw new RangeError(`below() takes a whole number from 1 to 2^32, not ${e}`)}let t=this.nextUint32();let n=Math.imul(t,e)>>>0;if(n<e){const r=(uo-e)%e;while(n<r){t=this.nextUint32();n=Math.imul(t,e)>>>0}}if(e<=2**21)return Math.floor(t*e/uo);const r=Math.floor(e/65536);return Math.floor((t*r+Math.floor(t*(e-r*65536)/65536))/65536)}normal(){for(;;){const e=2*this.next()-1;const t=2*this.next()-1;const n=e*e+t*t;if(n<1&&n>0)return e*Math.sqrt(-2*Math.log(n)/n)}}split(e){return new Xoshiro128(murmurHash128([...this.key,...wordsOf(e)]))}}function wordsOf(e){if(typeof e==="string"){const t=[2,e.length];for(let n=0;n<e.length;n++)t.push(e.charCodeAt(n));return t}if(!Number.isFinite(e))throw new RangeError(`a random seed or label is a finite number or a text, not ${e}`);const t=new DataView(new ArrayBuffer(8));t.setFloat64(0,e+0);return[1,t.getUint32(4),t.getUint32(0)]}function readView(e,t,n){return memoised(r=>summariseOnce(r,e,t,n))}function readWeightings(e,t){const n=memoised(n=>prepareSummary(n,e,t));return e=>memoised(t=>n(t)(e))}function memoised(e){const t=new Map;return n=>{if(!t.has(n.id))t.set(n.id,e(n));return t.get(n.id)}}function countCells(e,t,n,r){const{count:s,of:o}=e.cells(t);const i=new Float64Array(s);const a=viewLength(t,n);for(let e=0;e<a;e++)i[o(n===null?e:n[e])]+=r===null?1:r[e];return i}function summariseOnce(e,t,n,r){switch(e.kind){case"cells":return e.summary(countCells(e,t,n,r),t);case"terms":return sumTerms(e,t,n,r);case"rows":return e.prepare(t,n)(r)}}function sumTerms(e,t,n,r){const{shift:s,write:o}=e.terms(t,n);const i=Array.from({length:e.width},()=>new RunningSum);const a=new Float64Array(e.width);const l=viewLength(t,n);for(let e=0;e<l;e++){o(n===null?e:n[e],a);for(let t=0;t<a.length;t++)i[t].add(r===null?a[t]:a[t]*r[e])}return e.summary(Float64Array.from(i,e=>e.total()),s)}function prepareSummary(e,t,n){const r=viewLength(t,n);if(e.kind==="rows")return e.prepare(t,n);if(e.kind==="cells"){const{count:s,of:o}=e.cells(t);const i=new Uint32Array(r);for(let e=0;e<r;e++)i[e]=o(n===null?e:n[e]);return n=>{const o=new Float64Array(s);for(let e=0;e<r;e++)o[i[e]]+=n[e];return e.summary(o,t)}}const{shift:s,write:o}=e.terms(t,n);const{width:i}=e;const a=new Float64Array(r*i);for(let e=0;e<r;e++)o(n===null?e:n[e],a.subarray(e*i,(e+1)*i));return t=>{const n=new Float64Array(i);for(let e=0,s=0;e<r;e++,s+=i){const r=t[e];if(r===0)continue;for(let e=0;e<i;e++)n[e]+=r*a[s+e]}return e.summary(n,s)}}const co=2e4;function intervalsOf(e,t,n,r,s){const o=new Map;const i=createRandom(s.seed).split(JSON.stringify(t.slice));const a=e.weight===null&&e.cluster===null;const l=new Map;for(const t of r){const{interval:r,source:i}=t.metric.statistic;if(r.kind==="none")continue;const u=a?closedForm(t.metric,n,s):null;if(u!==null){o.set(t.metric.id,u);continue}const c=planKey(e,i,a);l.set(c,[...l.get(c)??[],t])}for(const[n,r]of l){const a=once(()=>drawIntervals(n,e,t.rows,r,s,i.split(n)));for(const{metric:e}of r)o.set(e.id,t=>a().get(e.id)?.(t)??null)}return o}function closedForm(e,t,n){const{interval:r}=e.statistic;if(r.kind==="proportion"){const e=r.counts(t);if(e===null)return null;const[s,o]=e;const i=n.proportionInterval;const a=i==="wilson"?wilson:clopperPearson;return e=>({...a(s,o,e),level:e,method:i})}if(r.kind==="delong"){const e=r.area(t);if(e===null)return null;return t=>{const{low:n,high:r,method:s}=delongInterval(e.curve,t);return{low:e.scale*n+e.offset,high:e.scale*r+e.offset,level:t,method:s}}}return null}const fo="counts:";function planKey(e,t,n){if(e.cluster!==null)return"clusters";if(t.kind==="cells"&&n)return fo+t.id;return t.kind==="rows"&&t.strata==="label"?"strata":"rows"}function drawIntervals(e,t,n,r,s,o){const i=r[0].metric.statistic.source;if(i.kind==="cells"&&e.startsWith(fo))return byCounts(i,t,n,r,s,o);return byRows(planBootstrap(unitsOf(e,t,n),s.resamples,{above:co}),t,n,r,s,o)}function byCounts(e,t,n,r,s,o){const i={counts:countCells(e,t,n,null)};const evaluate=(n,o)=>{const i=e.summary(n,t);write(r,only(e,i),s,o)};const a=countReplicates(i,s.resamples,o,r.length,evaluate);const l=accelerationsOfCounts(i,r.length,evaluate);return new Map(r.flatMap(({metric:e,value:t},n)=>{const r=correctedInterval(a[n],t,l[n],e=>e);return r===null?[]:[[e.id,r]]}))}function byRows(e,t,n,r,s,o){const prepare=e=>r=>{const o=compose(n,r);const i=readWeightings(t,o);const a=t.weight===null?null:gather(t.weight,o);const l=new Float64Array(viewLength(t,o));return(t,n)=>{for(let e=0;e<l.length;e++)l[e]=a===null?t[e]:t[e]*a[e];write(e,i(l),s,n)}};const i=r.map(({value:e})=>e);const a=bootstrapReplicates(e,o,i,prepare(r));const l=e.units.kind==="clusters";const u=e.method==="little";const named=e=>{if(u)return l?"cluster-blb":"blb";return l?`cluster-bootstrap-${e}`:e};const c=u?[]:r.filter(({metric:e})=>e.statistic.source.kind!=="rows");const f=c.length===0?[]:accelerationsOfRows(e,o,c.length,prepare(c));return new Map(r.flatMap((e,t)=>{const n=c.indexOf(e);const r=n<0?null:f[n];const s=correctedInterval(a[t],e.value,r,named);return s===null?[]:[[e.metric.id,s]]}))}function correctedInterval(e,t,n,r){const s=settleReplicates(e);if(s.kind==="none")return null;const{sorted:o}=s;return e=>{if(n===null)return{...bootstrap_interval_percentile(o,e),level:e,method:r("percentile")};const{low:s,high:i,method:a}=bca({sorted:o,estimate:t,acceleration:n},e);return{low:s,high:i,level:e,method:r(a)}}}function write(e,t,n,r){for(let s=0;s<e.length;s++){const o=e[s].metric.statistic.compute(t,n);r[s]=o.kind==="defined"?o.value:Number.NaN}}function only(e,t){return n=>{if(n.id!==e.id)throw new Error("a metric read a source that is not its own");return t}}function unitsOf(e,t,n){if(e==="clusters"&&t.cluster!==null)return clustersOf(t.cluster.of,n);if(e==="strata"&&(t.task==="binary"||t.task==="multiclass")){const{label:e}=t;const r=n===null?e:Uint32Array.from(n,t=>e[t]);return{kind:"strata",of:r,count:t.task==="binary"?2:t.classes.length}}return{kind:"rows",rows:viewLength(t,n)}}function clustersOf(e,t){const n=new Map;const r=Uint32Array.from({length:t?.length??e.length},(r,s)=>{const o=e[t===null?s:t[s]];const i=n.get(o);if(i!==undefined)return i;n.set(o,n.size);return n.size-1});return{kind:"clusters",of:r,count:n.size}}function compose(e,t){if(t===null)return e;return e===null?t:t.map(t=>e[t])}function once(e){let t=null;return()=>{t??={value:e()};return t.value}}function supportOf(e,t){const n=viewLength(e,t);const r=new Map;const against=s=>{const o=r.get(s);if(o!==undefined)return o;if(e.task!=="binary"&&e.task!=="multiclass")return{n:n};let i=0;for(let r=0;r<n;r++)if(e.label[t===null?r:t[r]]===s)i++;const a={n:n,positives:i,negatives:n-i};r.set(s,a);return a};return r=>{if(r.columns.length>0)return presentRows(e,r.columns,t,n);if(r.ofClass!==null)return against(classNames(e).indexOf(r.ofClass));return e.task==="binary"?against(1):{n:n}}}function presentRows(e,t,n,r){const s=t.flatMap(t=>e.columns.get(t)??[]);let o=0;for(let e=0;e<r;e++){const t=n===null?e:n[e];if(s.every(e=>!Number.isNaN(e[t])))o++}return{n:o,missing:r-o}}const evaluateMetrics=(e,t,n,r)=>{const s=missingOf(e);return n.flatMap(n=>evaluateView(e,t,n,r,s))};function missingOf(e){const t=new Map;return n=>{const r=t.get(n.id);if(r!==undefined)return r;const s=n.missing(e);t.set(n.id,s);return s}}function evaluateView(e,t,n,r,s){const o=e.weight===null?null:gather(e.weight,n.rows);const i=readView(e,n.rows,o);const a=viewLength(e,n.rows)===0;const l=t.map(e=>{const t=s(e.statistic.source)??(a?"there are no rows":null);return t===null?e.statistic.compute(i,r):undefinedBecause(t)});const u=t.flatMap((e,t)=>{const n=l[t];return n.kind==="defined"?[{metric:e,value:n.value}]:[]});const c=intervalsOf(e,n,i,u,r);const f=supportOf(e,n.rows);return t.map((e,t)=>({id:e.id,slice:n.slice,value:shownValue(l[t]),decisive:decisiveOf(l[t],r.zeroDivision),note:noteOf(l[t],r.zeroDivision),direction:e.direction,intervalAt:c.get(e.id)??null,support:f(e)}))}function shownValue(e){return e.kind==="defined"?{value:e.value}:{value:null,reason:e.reason}}function decisiveOf(e,t){return e.kind==="zero-division"?{value:e.standIn(t)}:shownValue(e)}function noteOf(e,t){if(e.kind==="zero-division")return`0/0: a rule takes it as ${e.standIn(t)} (zero-division)`;return e.kind==="defined"?e.note??null:null}function dummyFigures(e,t,n){const r=t.filter(e=>e.direction!=="none"&&e.columns.length===0);const s=new Map;for(const{dummy:t,judged:o}of dummiesOf(e,r)){for(const{id:e,value:r}of evaluateMetrics(t,o,[{slice:null,rows:null}],n)){if(r.value!==null)s.set(e,r.value)}}return s}const po=new Set(["mae","medae","mape","smape","wape","mase","huber","pinball","d2_absolute_error"]);function dummiesOf(e,t){if(e.rows===0)return[];switch(e.task){case"binary":return[{dummy:binaryDummy(e),judged:t}];case"multiclass":return[{dummy:multiclassDummy(e),judged:t}];case"regression":return[{dummy:constant(e,medianOf(e)),judged:t.filter(({name:e})=>po.has(e))},{dummy:constant(e,meanOf(e)),judged:t.filter(({name:e})=>!po.has(e))}].filter(({judged:e})=>e.length>0);case"columns":return[]}}function classWeights(e,t,n){const r=new Float64Array(n);for(let n=0;n<e.length;n++)r[e[n]]+=t===null?1:t[n];return r}function majority(e){let t=0;for(let n=1;n<e.length;n++)if(e[n]>e[t])t=n;return t}function binaryDummy(e){const t=classWeights(e.label,e.weight,2);const n=t[1]/(t[0]+t[1]);return{...e,rows:2,weight:t,cluster:null,columns:new Map,label:Uint8Array.of(0,1),decision:e.decision===null?null:new Uint8Array(2).fill(majority(t)),score:e.score===null?null:new Float64Array(2).fill(n)}}function multiclassDummy(e){const t=e.classes.length;const n=classWeights(e.label,e.weight,t);const r=n.reduce((e,t)=>e+t,0);return{...e,rows:t,weight:n,cluster:null,columns:new Map,label:Uint32Array.from({length:t},(e,t)=>t),decision:e.decision===null?null:new Uint32Array(t).fill(majority(n)),scores:e.scores===null?null:Array.from(n,e=>new Float64Array(t).fill(e/r))}}function constant(e,t){return{...e,cluster:null,prediction:new Float64Array(e.rows).fill(t)}}function medianOf({label:e,weight:t}){return medianOfSorted(prepareSorted(e)(t))}function meanOf({label:e,weight:t}){let n=0;let r=0;for(let s=0;s<e.length;s++){const o=t===null?1:t[s];n+=o*e[s];r+=o}return n/r}const ho=25;const mo=10;function countedConfusion(e){if(e.task!=="binary"&&e.task!=="multiclass")return null;if(e.rows===0||Gt.missing(e)!==null)return null;return confusionOf(countCells(Gt,e,null,null),classNames(e),e.task)}function weighted(e){return e.weight===null?{}:{note:"Rows are counted here, not weighed."}}function confusionTable(e){const t=countedConfusion(e);if(t===null||t.size>ho)return[];return[{id:"confusion",title:"Confusion matrix",columns:[{id:"label",title:"label",type:"name"},...t.classes.map((e,t)=>({id:`predicted_${t}`,title:`predicted ${e}`,type:"count"}))],rows:t.classes.map((e,n)=>[e,...t.classes.map((e,r)=>t.at[n*t.size+r])]),...weighted(e)}]}function classTable(e){const t=e.task==="multiclass"?countedConfusion(e):null;if(t===null)return[];const share=(e,t)=>t===0?null:e/t;return[{id:"classes",title:"Figures of each class",columns:[{id:"class",title:"class",type:"name"},{id:"n",title:"n",type:"count"},{id:"predicted",title:"predicted",type:"count"},{id:"precision",title:"precision",type:"number"},{id:"recall",title:"recall",type:"number"},{id:"f1",title:"f1",type:"number"}],rows:t.classes.map((e,n)=>{const{tp:r,fp:s,fn:o}=oneAgainstRest(t,n);return[e,r+o,r+s,share(r,r+s),share(r,r+o),share(2*r,2*r+s+o)]}),...weighted(e)}]}function confusedPairs(e){const t=e.task==="multiclass"?countedConfusion(e):null;if(t===null)return[];const n=[];for(let e=0;e<t.size;e++){for(let r=0;r<t.size;r++){const s=t.at[e*t.size+r];if(e!==r&&s>0)n.push({label:e,decision:r,n:s})}}if(n.length===0)return[];n.sort((e,t)=>t.n-e.n||e.label-t.label||e.decision-t.decision);return[{id:"confused-pairs",title:"Most confused classes",columns:[{id:"label",title:"label",type:"name"},{id:"prediction",title:"prediction",type:"name"},{id:"n",title:"n",type:"count"},{id:"share",title:"share of the label",type:"percent"}],rows:n.slice(0,mo).map(({label:e,decision:n,n:r})=>[t.classes[e],t.classes[n],r,100*r/t.labels[e]]),...weighted(e)}]}function confusionFigure(e){const t=countedConfusion(e);if(t===null||t.size>ho)return[];return[{id:"confusion",kind:"matrix",title:"Confusion matrix",x:{title:"prediction"},y:{title:"label",domain:[0,1]},categories:t.classes,series:t.classes.map((e,n)=>({name:e,points:t.classes.map((e,r)=>{const s=t.at[n*t.size+r];return{x:r,y:t.labels[n]===0?0:s/t.labels[n],n:s}})}))}]}const vo=10;const go=20;function residualFigures(e){const{label:t,prediction:n,rows:r}=e;const s=Math.min(go,Math.floor(r/vo));if(s<2)return[];const o=sorting_argsort(n);if(n[o[0]]===n[o[r-1]])return[];const i=Array.from({length:s},(e,t)=>o.subarray(Math.floor(t*r/s),Math.floor((t+1)*r/s)));const a=residual_figures_mean(Float64Array.from(i[0],e=>n[e]));const l=residual_figures_mean(Float64Array.from(i[s-1],e=>n[e]));const points=e=>i.map(t=>{const r=Float64Array.from(t,e).sort();return{x:residual_figures_mean(Float64Array.from(t,e=>n[e])),y:residual_figures_mean(r),low:quantileOfSorted(r,.25),high:quantileOfSorted(r,.75),n:t.length}});return[{id:"residuals",kind:"scatter",title:"Residuals by prediction",x:{title:"prediction"},y:{title:"prediction − label"},series:[{name:"mean and middle half",points:points(e=>n[e]-t[e])}],reference:{name:"no error",points:[{x:a,y:0},{x:l,y:0}]}},{id:"predicted-actual",kind:"scatter",title:"Label by prediction",x:{title:"prediction"},y:{title:"label"},series:[{name:"mean and middle half",points:points(e=>t[e])}],reference:{name:"no error",points:[{x:a,y:a},{x:l,y:l}]}}]}function residual_figures_mean(e){let t=0;for(const n of e)t+=n;return t/e.length}const wo=200;function thinned(e,t){if(e<=wo)return Array.from({length:e},(e,n)=>t(n));const n={x:Number.POSITIVE_INFINITY,y:Number.POSITIVE_INFINITY};const r={x:Number.NEGATIVE_INFINITY,y:Number.NEGATIVE_INFINITY};for(let s=0;s<e;s++){const{x:e,y:o}=t(s);n.x=Math.min(n.x,e);n.y=Math.min(n.y,o);r.x=Math.max(r.x,e);r.y=Math.max(r.y,o)}const s=r.x-n.x||1;const o=r.y-n.y||1;const step=(e,t)=>Math.abs(t.x-e.x)/s+Math.abs(t.y-e.y)/o;let i=0;let a=t(0);for(let n=1;n<e;n++){const e=t(n);i+=step(a,e);a=e}const l=[t(0)];let u=0;a=l[0];for(let n=1;n<e-1;n++){const e=t(n);u+=step(a,e);a=e;if(u>=l.length*i/(wo-1)&&l.length<wo-1)l.push(e)}return[...l,t(e-1)]}const bo=8;const yo=1e6;const xo=10;const ko=5;const $o=[0,1];const No=[{x:0,y:0},{x:1,y:1}];function figuresOf(e,t){switch(e.task){case"binary":return[...confusionFigure(e),...binaryCurves(e),...calibration(e,t)];case"multiclass":return[...confusionFigure(e),...classCurves(e),...calibration(e,t)];case"regression":return residualFigures(e);case"columns":return[]}}function tablesOf(e){return[...confusionTable(e),...classTable(e),...confusedPairs(e)]}function binaryCurves(e){if(e.score===null||e.rows===0)return[];const{rows:t,remark:n}=drawnRows(e);const r=readDrawn(e,t)(Kn);if(r.totalPositive<=0||r.totalNegative<=0)return[];const s=r.totalPositive/(r.totalPositive+r.totalNegative);return[rocFigure([rocSeries(e.positiveClass,r)],n),{id:"precision-recall",kind:"line",title:`Precision and recall by threshold${n}`,x:{title:"recall",domain:$o},y:{title:"precision",domain:$o},series:[{name:e.positiveClass,points:precisionRecall(r)}],reference:{name:"prevalence",points:[{x:0,y:s},{x:1,y:s}]}}]}function classCurves(e){if(e.scores===null||e.classes.length>bo||missingProbabilities(e)!==null)return[];const{rows:t,remark:n}=drawnRows(e);const{classes:r}=readDrawn(e,t)(Jn);const s=r.flatMap((t,n)=>t.totalPositive>0&&t.totalNegative>0?[rocSeries(e.classes[n],t)]:[]);return s.length===0?[]:[rocFigure(s,n)]}function rocFigure(e,t){return{id:"roc",kind:"line",title:`ROC curve${t}`,x:{title:"false positive rate",domain:$o},y:{title:"true positive rate",domain:$o},series:e,reference:{name:"chance",points:No}}}function rocSeries(e,t){const n=thinned(t.length+1,e=>e===0?{x:0,y:0}:{x:t.negatives[e-1]/t.totalNegative,y:t.positives[e-1]/t.totalPositive});return{name:e,points:n}}function precisionRecall(e){let t=0;while(t<e.length&&e.positives[t]+e.negatives[t]===0)t++;return thinned(e.length-t,n=>{const r=e.positives[t+n];return{x:r/e.totalPositive,y:r/(r+e.negatives[t+n])}})}function drawnRows(e){const t=Math.ceil(e.rows/yo);if(t<=1)return{rows:null,remark:""};const n=Uint32Array.from({length:Math.ceil(e.rows/t)},(e,n)=>n*t);return{rows:n,remark:` (drawn from one row in ${t})`}}function readDrawn(e,t){return readView(e,t,e.weight===null?null:gather(e.weight,t))}function calibration(e,t){const n=probabilityBins(xo,"equal_width");if(e.rows===0||n.missing(e)!==null)return[];const r=readView(e,null,e.weight)(n);const s=e.weight===null?r:readView(e,null,null)(n);const o=Array.from(r.weight,(n,o)=>{const i=s.weight[o];const a=r.hits[o]/n;const l=i<ko?(o+.5)/xo:r.probability[o]/n;const u=e.weight===null&&i>0?wilson(r.hits[o],i,t):{};return{x:l,y:a,...u,n:i}}).filter(({y:e})=>Number.isFinite(e));const i=e.task==="binary";return[{id:"calibration",kind:"scatter",title:i?"Calibration":"Calibration of the highest probability",x:{title:"mean score",domain:$o},y:{title:i?"share of positives":"share that is right",domain:$o},series:[{name:i?e.positiveClass:"highest class",points:o}],reference:{name:"calibrated",points:No}}]}const So=50;const _o=/\s*(?:("(?:[^"\\]|\\.)*")|([^*:"]+?))\s*(?::\s*bins\s*\(([^)]*)\))?\s*(\*|$)/y;function parseSliceSpec(e){const t=[];_o.lastIndex=0;let n=true;while(n){const r=_o.exec(e);if(r===null){throw slice_spec_refused(e,"a slice is a column, several joined by *, or column:bins(5); other names stand in double quotes")}const[,s,o,i,a]=r;const l=s===undefined?o.trim():unquote(s);if(l===null)throw slice_spec_refused(e,`${s} holds an escape that is none of \\" \\\\ \\n \\r \\t \\u{hex}`);if(t.some(e=>e.name===l))throw slice_spec_refused(e,`"${l}" stands in it twice`);t.push({name:l,bins:i===undefined?null:readBins(e,i)});n=a==="*"}return{columns:t}}function printSliceSpec(e){return e.columns.map(({name:e,bins:t})=>{const n=/^[^*:"\s\\](?:[^*:"\\]*[^*:"\s\\])?$/.test(e)?e:quote(e);if(t===null)return n;return`${n}:bins(${t.kind==="count"?t.count:t.edges.join(",")})`}).join("*")}function readBins(e,t){const n=t.split(",").map(e=>e.trim()===""?Number.NaN:Number(e));if(!n.every(Number.isFinite))throw slice_spec_refused(e,"bins takes a number of parts, or edges in ascending order");if(n.length===1){const[t]=n;if(!Number.isInteger(t)||t<2||t>So)throw slice_spec_refused(e,`bins takes 2 to ${So} parts, or several edges`);return{kind:"count",count:t}}if(n.length>So)throw slice_spec_refused(e,`bins takes at most ${So} edges`);if(n.some((e,t)=>t>0&&e<=n[t-1]))throw slice_spec_refused(e,"the edges of bins must ascend");return{kind:"edges",edges:n}}function slice_spec_refused(e,t){return new c.y(`slices: "${e}" cannot be read: ${t}`,{title:"Input slices"})}const Mo=1e3;const Ao="(missing)";function buildViews(e,t,n){const r=[];let s=null;const o=[];for(const i of e){const e=i.columns.map(({name:e})=>e);const a=i.columns.map(({name:e,bins:n})=>groupsOf(i,e,n,t));const{cells:l,of:u}=combine(a,n);const c=largest(l,Mo);const f=l.filter(({size:e})=>e>0).length;if(c.length<f){const e=f-c.length;s=slices_joined(s,{count:e,largest:largestBeside(l,c)});o.push(`slices: ${printSliceSpec(i)} makes ${f} slices; the ${Mo} largest are shown and ${e} left out`)}const d=rowsOfCells(l,u,c);for(const[t,n]of c.entries()){const s=Object.fromEntries(e.map((e,t)=>[e,a[t].names[l[n].groups[t]]]));r.push({slice:s,rows:d[t]})}}return{views:r,notes:o,omitted:s}}function slices_joined(e,t){if(e===null)return t;return{count:e.count+t.count,largest:Math.max(e.largest,t.largest)}}function largestBeside(e,t){const n=new Set(t);let r=0;for(const[t,{size:s}]of e.entries())if(!n.has(t)&&s>r)r=s;return r}function combine(e,t){let n=e[0].of;let r=e[0].names.map((e,t)=>[t]);for(const s of e.slice(1)){const e=s.names.length;const o=new Map;for(let r=0;r<t;r++)o.set(n[r]*e+s.of[r],0);const i=[...o.keys()].sort((e,t)=>e-t);for(const[e,t]of i.entries())o.set(t,e);const a=r;r=i.map(t=>[...a[Math.floor(t/e)],t%e]);const l=new Uint32Array(t);for(let r=0;r<t;r++)l[r]=o.get(n[r]*e+s.of[r])??0;n=l}const s=new Uint32Array(r.length);for(let e=0;e<t;e++)s[n[e]]++;return{cells:r.map((e,t)=>({groups:e,size:s[t]})),of:n}}function largest(e,t){const n=e.flatMap((e,t)=>e.size>0?[t]:[]);if(n.length<=t)return n;return n.sort((t,n)=>e[n].size-e[t].size||t-n).slice(0,t).sort((e,t)=>e-t)}function rowsOfCells(e,t,n){const r=new Int32Array(e.length).fill(-1);const s=n.map((t,n)=>{r[t]=n;return new Uint32Array(e[t].size)});const o=new Uint32Array(n.length);for(let e=0;e<t.length;e++){const n=r[t[e]];if(n>=0)s[n][o[n]++]=e}return s}function groupsOf(e,t,n,r){const s=r.get(t);if(s===undefined){throw new c.y(`slices: ${printSliceSpec(e)} names the column "${t}", which is not there`,{title:"Input slices"})}if(n!==null){if(s.type==="number")return binned(s,n);throw new c.y(`slices: ${printSliceSpec(e)} cuts "${t}" into bins, and it is not numeric but ${s.type}`,{title:"Input slices"})}switch(s.type){case"text":return textGroups(s.codes,s.missing,s.dictionary);case"boolean":return fixedGroups(s,["false","true"],e=>s.values[e]);case"number":return numberGroups(s)}}function textGroups(e,t,n){const r=new Uint8Array(n.size);for(let n=0;n<e.length;n++)if(t===null||t[n]===0)r[e[n]]=1;const s=[];for(let e=0;e<r.length;e++)if(r[e]===1)s.push({code:e,text:n.text(e)});s.sort((e,t)=>e.text<t.text?-1:e.text>t.text?1:e.code-t.code);const o=new Uint32Array(n.size);for(const[e,{code:t}]of s.entries())o[t]=e;const i=new Uint32Array(e.length);for(let n=0;n<e.length;n++)i[n]=t?.[n]===1?s.length:o[e[n]];return{of:i,names:[...s.map(({text:e})=>e===Ao?JSON.stringify(e):e),Ao]}}function numberGroups(e){const t=new Map;for(const n of e.values)if(!Number.isNaN(n))t.set(n,0);const n=[...t.keys()].sort((e,t)=>e-t);for(const[e,r]of n.entries())t.set(r,e);return fixedGroups(e,n.map(e=>String(e)),r=>t.get(e.values[r])??n.length)}function fixedGroups(e,t,n){const r=new Uint32Array(e.length);for(let s=0;s<r.length;s++)r[s]=e.missing?.[s]===1?t.length:n(s);return{of:r,names:[...t,Ao]}}function binned(e,t){const n=t.kind==="edges"?t.edges:quantileEdges(e,t.count);const r=n.map((e,t)=>t===0?`< ${e}`:`[${n[t-1]}, ${e})`);r.push(n.length===0?"all":`>= ${n[n.length-1]}`);return fixedGroups(e,r,t=>{const s=e.values[t];if(Number.isNaN(s))return r.length;let o=0;while(o<n.length&&s>=n[o])o++;return o})}function quantileEdges(e,t){const n=e.values.filter(e=>Number.isFinite(e)).sort();const[r]=n;const s=n.at(-1);if(r===undefined||s===undefined||r===s)return[];const o=2-Math.floor(Math.log10(s-r));const i=new Set;for(let e=1;e<t;e++)i.add(roundTo(quantileOfSorted(n,e/t),o));return[...i].filter(e=>e>r)}function roundTo(e,t){if(!Number.isFinite(t))return e;if(t>0)return t>100?e:Number(e.toFixed(t));const n=10**-t;return Math.round(e/n)*n}const Oo=10;const Ro=40;const Co=12;function worstSlices(e){const{examples:t,settings:n,minSliceSize:r}=e;const s=e.metrics.find(({direction:e})=>e!=="none");if(s===undefined)return[];const o=singleColumns(e.specs);const i=o.slice(0,Co);const a=i.flatMap((e,t)=>i.slice(t+1).map(t=>({columns:[...e.columns,...t.columns]})));const l=buildViews([...i,...a],e.columns,t.rows).views.filter(({rows:e})=>e!==null&&e.length>=r&&e.length<t.rows);if(l.length===0)return[];const u=s.direction==="higher"?1:-1;const c=evaluateMetrics(t,[s],l,n);const f=c.flatMap(e=>e.value.value===null?[]:[{estimate:e,value:e.value.value}]).sort((e,t)=>u*(e.value-t.value)).slice(0,Ro).map(({estimate:e,value:t})=>({...worst_slices_ends(e,n.confidence),estimate:e,value:t}));const hopeful=({low:e,high:t,value:n})=>(u>0?t:e)??n;f.sort((e,t)=>u*(hopeful(e)-hopeful(t))||u*(e.value-t.value));const[d]=evaluateMetrics(t,[s],[{slice:null,rows:null}],n);const p=o.length-i.length;return[{id:"worst-slices",title:`Weakest slices by ${s.id}`,columns:[{id:"slice",title:"slice",type:"name"},{id:"n",title:"n",type:"count"},{id:"value",title:s.id,type:"number"},{id:"low",title:"low",type:"number"},{id:"high",title:"high",type:"number"}],rows:f.slice(0,Oo).map(({estimate:e,value:t,low:n,high:r})=>[worst_slices_printSlice(e),e.support.n,t,n,r]),note:[d.value.value===null?"":`Over all rows ${s.id} is ${Number(d.value.value.toPrecision(4))}. `,`Found among ${l.length} slices of at least ${r} rows: the weakest of many look weaker than they are.`,p>0?` Searched over the first ${Co} columns; left out: ${o.slice(Co).map(printSliceSpec).join(", ")}.`:""].join("")}]}function singleColumns(e){const t=new Map;for(const{columns:n}of e)for(const e of n)if(!t.has(e.name))t.set(e.name,{columns:[e]});return[...t.values()]}function worst_slices_ends(e,t){const n=e.intervalAt?.(t)??null;return{low:n?.low??null,high:n?.high??null}}function worst_slices_printSlice({slice:e}){return Object.entries(e??{}).map(([e,t])=>`${e}=${t}`).join(", ")}var Eo=r(95022);var Io=r(4573);const To=64;const Fo=1024;class Dictionary{#f=Io.Buffer.allocUnsafe(Fo);#d=new Uint32Array(32);#p=new Uint32Array(32);#h=new Uint32Array(To);#m=0;get size(){return this.#m}get byteLength(){return this.#d[this.#m]}codeOf(e,t,n){const r=hashOf(e,t,n);const s=this.#v(e,t,n,r);const o=this.#h[s];if(o!==0)return o-1;return this.#g(e,t,n,r,s)}codeOfText(e){const t=Io.Buffer.from(e,"utf8");return this.codeOf(t,0,t.length)}find(e){const t=Io.Buffer.from(e,"utf8");return this.findBytes(t,0,t.length)}findBytes(e,t,n){const r=this.#h[this.#v(e,t,n,hashOf(e,t,n))];return r===0?null:r-1}text(e){return this.#f.toString("utf8",this.#d[e],this.#d[e+1])}codesIn(e){const t=new Int32Array(this.#m);for(let n=0;n<this.#m;n++){const r=this.#d[n];const s=this.#d[n+1];const o=e.#v(this.#f,r,s,this.#p[n]);t[n]=e.#h[o]-1}return t}#v(e,t,n,r){const s=this.#h;const o=s.length-1;let i=r&o;for(;;){const a=s[i];if(a===0)return i;if(this.#p[a-1]===r&&this.#w(a-1,e,t,n))return i;i=i+1&o}}#w(e,t,n,r){let s=this.#d[e];if(this.#d[e+1]-s!==r-n)return false;const o=this.#f;for(let e=n;e<r;e++,s++){if(o[s]!==t[e])return false}return true}#g(e,t,n,r,s){const o=this.#m;const i=this.#d[o];const a=i+(n-t);if(a>this.#f.length){const e=Io.Buffer.allocUnsafe(Math.max(a,this.#f.length*2));e.set(this.#f.subarray(0,i));this.#f=e}if(o+2>this.#d.length){this.#d=grown(this.#d);this.#p=grown(this.#p)}const l=this.#f;for(let r=t,s=i;r<n;r++,s++)l[s]=e[r];this.#d[o+1]=a;this.#p[o]=r;this.#h[s]=o+1;this.#m=o+1;if(this.#m*2>this.#h.length)this.#b();return o}#b(){const e=new Uint32Array(this.#h.length*2);const t=e.length-1;for(let n=0;n<this.#m;n++){let r=this.#p[n]&t;while(e[r]!==0)r=r+1&t;e[r]=n+1}this.#h=e}}function grown(e){const t=new Uint32Array(e.length*2);t.set(e);return t}function hashOf(e,t,n){let r=2166136261;for(let s=t;s<n;s++)r=Math.imul(r^e[s],16777619);r^=r>>>16;r=Math.imul(r,2246822507);r^=r>>>13;r=Math.imul(r,3266489909);return(r^r>>>16)>>>0}var jo=r(72899);function textAt(e,t){if(e.missing!==null&&e.missing[t]===1)return null;switch(e.type){case"number":return Number.isNaN(e.values[t])?null:(0,jo.$4)(e.values[t]);case"boolean":return e.values[t]===1?"true":"false";case"text":return e.dictionary.text(e.codes[t])}}function numbersOf(e){switch(e.type){case"number":return e.values;case"boolean":{const t=Float64Array.from(e.values);if(e.missing!==null)for(let n=0;n<e.length;n++)if(e.missing[n]===1)t[n]=Number.NaN;return t}case"text":return null}}function textColumn(e){if(e.type==="text")return e;const t=new Uint32Array(e.length);const n=new Uint8Array(e.length);const r=new Dictionary;const s=new Map;let o=false;for(let i=0;i<e.length;i++){const a=e.values[i];if(e.missing!==null&&e.missing[i]===1||Number.isNaN(a)){n[i]=1;o=true;continue}let l=s.get(a);if(l===undefined){l=r.codeOfText(e.type==="boolean"?a===1?"true":"false":(0,jo.$4)(a));if(s.size<65536)s.set(a,l)}t[i]=l}return{name:e.name,type:"text",length:e.length,missing:o?n:null,codes:t,dictionary:r}}function distinctTexts(e,t=null){const n=t===null?e.length:t.length;const{missing:r}=e;if(e.type!=="text"){const s=new Set;for(let o=0;o<n;o++){const n=t===null?o:t[o];if(r!==null&&r[n]===1)continue;if(!Number.isNaN(e.values[n]))s.add(e.values[n])}if(e.type==="boolean")return[...s].map(e=>e===1?"true":"false");return[...s].map(numberText)}const s=new Uint8Array(e.dictionary.size);const o=[];for(let i=0;i<n;i++){const n=t===null?i:t[i];if(r!==null&&r[n]===1)continue;const a=e.codes[n];if(s[a]===1)continue;s[a]=1;o.push(e.dictionary.text(a))}return o}function takeRows(e,t){const{name:n}=e;const r=t.length;const s=new Uint8Array(r);let o=false;for(let n=0;n<r;n++){const r=t[n];if(r<0||e.missing!==null&&e.missing[r]===1){s[n]=1;o=true}}const i=o?s:null;switch(e.type){case"number":{const o=new Float64Array(r);for(let n=0;n<r;n++)o[n]=s[n]===1?Number.NaN:e.values[t[n]];return{name:n,type:"number",length:r,missing:i,values:o}}case"boolean":{const o=new Uint8Array(r);for(let n=0;n<r;n++)o[n]=s[n]===1?0:e.values[t[n]];return{name:n,type:"boolean",length:r,missing:i,values:o}}case"text":{const o=new Uint32Array(r);for(let n=0;n<r;n++)o[n]=s[n]===1?0:e.codes[t[n]];return{name:n,type:"text",length:r,missing:i,codes:o,dictionary:e.dictionary}}}}function missingCount(e){if(e.missing===null)return 0;if(isEmptyColumn(e))return e.length;let t=0;for(let n=0;n<e.length;n++)t+=e.missing[n];return t}const Po=1e3;function codeClasses(e){const t=new Int32Array(e.length).fill(-1);const n=[];const{missing:r}=e;if(e.type==="text"){const s=new Map;for(let o=0;o<e.length;o++){if(r!==null&&r[o]===1)continue;const i=e.codes[o]??0;let a=s.get(i);if(a===undefined){a=n.length;if(a>=Po)return null;s.set(i,a);n.push(textAt(e,o)??"")}t[o]=a}return{texts:n,codes:t}}const{values:s}=e;const o=new Map;let i=Number.NaN;let a=-1;for(let l=0;l<e.length;l++){if(r!==null&&r[l]===1)continue;const u=s[l]??0;if(u!==i){let t=o.get(u);if(t===undefined){t=n.length;if(t>=Po)return null;o.set(u,t);n.push(textAt(e,l)??"")}i=u;a=t}t[l]=a}return{texts:n,codes:t}}function isWhole(e){if(e.type!=="number")return e.type==="boolean";const{values:t,missing:n}=e;for(let e=0;e<t.length;e++){if(n!==null&&n[e]===1)continue;if(!Number.isInteger(t[e]))return false}return true}function sortClasses(e){const t=[...new Set(e)];const n=t.every(e=>e.trim()!==""&&Number.isFinite(Number(e)));return n?t.sort((e,t)=>Number(e)-Number(t)):t.sort((e,t)=>e<t?-1:e>t?1:0)}function alignBooleans(e,t){if(t===null)return e;const n=e.texts.every(e=>e==="true"||e==="false");const r=t.texts.every(e=>e==="0"||e==="1");if(!n||!r)return e;return{texts:e.texts.map(e=>e==="true"?"1":"0"),codes:e.codes}}const Lo={label:["label","y_true","target","actual"],prediction:["prediction","y_pred","predicted"],score:["score","y_score","proba"],key:["id","key"]};function resolveRoles(e,t){const n=[];function role(e,r){if(r!==null)return named(e,r,t);const s=lookedFor(e,t);if(s!==null)n.push(`${e}: column ${s} (by its name)`);return s}const r=role("label",e.label);const s=role("prediction",e.prediction);const o=resolveScore(e.score,t,n);return{label:r,prediction:s,score:o,weight:e.weight===null?null:named("weight",e.weight,t),cluster:e.cluster===null?null:named("cluster",e.cluster,t),notes:n}}function resolveKey(e,t){return e===null?lookedFor("key",t):named("key",e,t)}function resolveScore(e,t,n){if(e===null){const e=lookedFor("score",t);if(e!==null){n.push(`score: column ${e} (by its name)`);return{kind:"column",name:e}}const r=matchPattern("p_","",t);return r.length<2?null:{kind:"classes",columns:r,guessed:true}}switch(e.kind){case"column":return{kind:"column",name:named("score",e.name,t)};case"list":for(const{column:n}of e.columns)named("score",n,t);return{kind:"classes",columns:e.columns,guessed:false};case"pattern":{const n=matchPattern(e.prefix,e.suffix,t);if(n.length===0){throw new c.y(`score: no column matches ${e.prefix}*${e.suffix}; the columns are ${listNames(t)}`,{title:"Input score"})}return{kind:"classes",columns:n,guessed:false}}}}function matchPattern(e,t,n){return n.filter(n=>n.length>e.length+t.length&&n.startsWith(e)&&n.endsWith(t)).map(n=>({className:n.slice(e.length,n.length-t.length),column:n}))}function lookedFor(e,t){const n=Lo[e].filter(e=>t.includes(e));const[r]=n;if(n.length>1){throw new c.y(`${e}: the columns ${n.join(" and ")} could both be meant; name one with the input ${e}`,{title:`Input ${e}`,fix:`${e}: ${r}`})}return r??null}function named(e,t,n){if(n.includes(t))return t;const r=nearest(t,n);const s=r.length>0?`did you mean ${r.join(" or ")}?`:`the columns are ${listNames(n)}`;throw new c.y(`${e}: there is no column "${t}"; ${s}`,{title:`Input ${e}`})}function listNames(e){const t=e.slice(0,20).join(", ");return e.length>20?`${t} and ${e.length-20} more`:t}function usualNamesOf(e){return Lo[e].join(", ")}const Bo=5;function matchKeys(e,t){const n=textColumn(e);const r=textColumn(t);const s=r.dictionary.codesIn(n.dictionary);const o=new Int32Array(n.dictionary.size).fill(-1);const i=new Uint8Array(r.dictionary.size);const a=new Uint8Array(n.dictionary.size);const l=new Tally;const u=new Tally;const c=new Tally;const f=new Tally;const d=new Tally;const p=new Tally;for(let e=0;e<n.length;e++){if(n.missing!==null&&n.missing[e]===1){u.add(e);continue}const t=n.codes[e];if(a[t]===1)l.add(e);a[t]=1}for(let e=0;e<r.length;e++){if(r.missing!==null&&r.missing[e]===1){f.add(e);continue}const t=r.codes[e];const n=s[t];if(i[t]===1)c.add(e);else if(n>=0)o[n]=e;i[t]=1;if(n<0||a[n]===0)d.add(e)}const h=new Int32Array(n.length).fill(-1);for(let e=0;e<n.length;e++){if(n.missing!==null&&n.missing[e]===1)continue;const t=o[n.codes[e]];h[e]=t;if(t<0)p.add(e)}return{rightRowOf:h,unmatched:p,leftDuplicates:l,rightDuplicates:c,leftMissing:u,rightMissing:f,rightUnmatched:d}}class Tally{count=0;rows=[];add(e){this.count++;if(this.rows.length<Bo)this.rows.push(e)}}class ColumnPieces{name;#y=[];#x=null;#k=0;#$=false;constructor(e){this.name=e}get conflict(){return this.#$}get type(){return this.#x}add(e){if(this.#$)return;if(!(0,Eo.GI)(e)){this.#x??=e.type;if(this.#x!==e.type){this.#$=true;this.#y=[];return}}this.#y.push(e);this.#k+=e.length}joined(){const e=this.#y;this.#y=[];const{name:t}=this;const n=this.#k;if(this.#x===null)return(0,Eo.Y$)(t,n);if(e.length===1)return e[0];const r=joinedMissing(e,n);if(this.#x==="number"){const s=new Float64Array(n);place(e,(e,t)=>{if(e.type==="number")s.set(e.values,t)});return{name:t,type:"number",length:n,missing:r,values:s}}if(this.#x==="boolean"){const s=new Uint8Array(n);place(e,(e,t)=>{if(e.type==="boolean")s.set(e.values,t)});return{name:t,type:"boolean",length:n,missing:r,values:s}}const s=new Uint32Array(n);const o=e.filter(e=>e.type==="text");place(e,(e,t)=>{if(e.type==="text")s.set(e.codes,t)});return{name:t,type:"text",length:n,missing:r,codes:s,dictionary:o[0].dictionary}}}function place(e,t){let n=0;for(const r of e){t(r,n);n+=r.length}}function joinedMissing(e,t){if(e.every(e=>e.missing===null))return null;const n=new Uint8Array(t);place(e,(e,t)=>{if(e.missing!==null)n.set(e.missing,t)});return n}var Uo=r(84517);const Do=10;const qo=13;const zo=34;const Wo=44;const Ho=15;const Go=Io.Buffer.from("true");const Vo=Io.Buffer.from("false");class CsvSyntaxError extends Error{line;constructor(e,t){super(t);this.line=e}}class CsvScanner{#N;#S;#_;#M=Io.Buffer.allocUnsafe(1024);constructor(e,t,n){this.#N=e;this.#_=t;this.#S=n}scan(e,t,n,r,s,o,i){const a=this.#N;const l=this.#_;const u=l-1;const c=this.#S.numeric;let f=t;let d=s;let p=0;e:while(f<n&&p<o){const t=f;let s=e[f];if(s===Do||s===qo&&e[f+1]===Do){const e=s===Do?f:f+1;if(e>=n&&!r)break;if(l===1)i[0]?.setMissing(p++);d++;f=e+1;continue}let o=0;for(let h=0;h<l;h++){const m=i[h];const v=f;s=e[f];if(s===zo){let i=false;f++;for(;;){s=e[f];if(s===zo){if(e[f+1]!==zo)break;i=true;f++}else if(s===Do){if(f>=n){if(!r){f=t;break e}throw new CsvSyntaxError(d+quotedLinesBefore(e,t,v),"a quoted field begins here and its closing quote is missing.")}o++}f++}const l=f++;if(f>=n&&!r){f=t;break e}s=e[f];if(s===qo&&e[f+1]===Do){if(f+1>=n&&!r){f=t;break e}s=e[++f]}if(s!==a&&s!==Do){throw new CsvSyntaxError(d,`field ${h+1} goes on after its closing quote; a quote inside a quoted field is written twice.`)}if(m!==null)this.#A(m,p,e,v+1,l,i)}else if(m===null||m.kind==="text"){while(e[f]>Wo)f++;s=e[f];while(s!==a&&s!==Do){if(s===zo)throw strayQuote(d,h);s=e[++f]}if(m!==null){let o=f;if(s===Do){if(f>=n&&!r){f=t;break e}if(o>v&&e[o-1]===qo)o--}if(this.#S.has(e,v,o))m.setMissing(p);else m.setBytes(p,e,v,o)}}else{let o=false;if(s===45){o=true;s=e[++f]}const i=f;let l=0;let u=0;let g=0;let w=0;let b=0;while(s>=48&&s<=57){if(u<Ho){l=l*10+(s-48);if(l!==0)u++}else{g=g*10+(s-48);w++}s=e[++f]}const y=f-i;if(s===46){const t=f+1;s=e[++f];while(s>=48&&s<=57){if(u<Ho){l=l*10+(s-48);if(l!==0)u++}else{g=g*10+(s-48);w++}s=e[++f]}b=f-t;if(b===0)w=99}let x=Number.NaN;const k=y>0&&(y===1||e[i]!==48)&&(w===0||b>0)&&w<=7&&b<=22;if(k&&(s===101||s===69)&&e[f+1]===45){let t=0;let n=f+2;for(s=e[n];s>=48&&s<=57&&t<100;s=e[++n])t=t*10+(s-48);if(n>f+2&&b+t<=22){b+=t;f=n}else{s=e[f]}}if(k&&(s===a||s===Do||s===qo&&e[f+1]===Do)){if(w===0)x=b===0?l:(0,jo.ti)(l,0,0,b);else x=(0,jo.ti)(l,g,w,b);if(o)x=-x}while(s!==a&&s!==Do){if(s===zo)throw strayQuote(d,h);s=e[++f]}let $=f;if(s===Do){if(f>=n&&!r){f=t;break e}if($>v&&e[$-1]===qo)$--}if(Number.isNaN(x)||c)this.#O(m,p,e,v,$);else m.setNumber(p,x)}if(s===Do){if(f>=n&&!r){f=t;break e}if(h!==u)throw new CsvSyntaxError(d,`${counted(h+1)} here, but the header has ${l}.`)}else if(h===u){const s=this.#R(e,f,n,l);if(s===null&&!r){f=t;break e}throw new CsvSyntaxError(d,`${s===null?"more fields":counted(s)} here, but the header has ${l}.`)}f++}d+=1+o;p++}return{rows:p,position:Math.min(f,n),line:d}}#A(e,t,n,r,s,o){if(o){if(this.#M.length<s-r)this.#M=Io.Buffer.allocUnsafe(s-r);const o=this.#M;let i=0;for(let e=r;e<s;e++){const t=n[e];o[i++]=t;if(t===zo)e++}e.setBytes(t,o,0,i);return}if(e.kind!=="text"){const o=(0,jo.kz)(n,r,s);if(o.kind==="value"){e.setNumber(t,o.value);return}}e.setBytes(t,n,r,s)}#O(e,t,n,r,s){if(this.#S.has(n,r,s)){e.setMissing(t);return}if(isWord(n,r,s,Go))e.setBoolean(t,true);else if(isWord(n,r,s,Vo))e.setBoolean(t,false);else{const o=(0,jo.kz)(n,r,s);if(o.kind==="value")e.setNumber(t,o.value);else e.setBytes(t,n,r,s)}}#R(e,t,n,r){let s=r;let o=false;for(let r=t;r<n;r++){const t=e[r];if(t===zo)o=!o;else if(o)continue;else if(t===this.#N)s++;else if(t===Do)return s}return null}}function isWord(e,t,n,r){if(n-t!==r.length)return false;for(let n=0;n<r.length;n++){if((e[t+n]|32)!==r[n])return false}return true}function strayQuote(e,t){return new CsvSyntaxError(e,`field ${t+1} holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.`)}function counted(e){return e===1?"1 field":`${e} fields`}function quotedLinesBefore(e,t,n){let r=0;for(let s=t;s<n;s++)if(e[s]===Do)r++;return r}var Ko=r(17735);var Qo=r(74394);const Jo=["#N/A","#N/A N/A","#NA","-1.#IND","-1.#QNAN","-NaN","-nan","1.#IND","1.#QNAN","<NA>","N/A","NA","NULL","NaN","None","n/a","nan","null"];class MissingValues{numeric;#C=new Dictionary;#E=new Uint8Array(256);#I=0;constructor(e){let t=false;for(const n of e){const e=Io.Buffer.from(n,"utf8");if(e.length===0)continue;this.#C.codeOf(e,0,e.length);this.#E[e[0]]=1;this.#I=Math.max(this.#I,e.length);if(Number.isFinite(Number(n)))t=true}this.numeric=t}has(e,t,n){if(t===n)return true;if(this.#E[e[t]]===0||n-t>this.#I)return false;return this.#C.findBytes(e,t,n)!==null}}class RecordWindow{bytes;start=0;end=0;final=false;#T;#E=true;constructor(e,t){this.#T=e;this.bytes=Io.Buffer.allocUnsafe(t+1)}async fill(){if(this.final)return"end";const e=this.end-this.start;if(e*2>=this.bytes.length-1&&e>0){if(e>=Qo.t5)return"too-long";const t=Io.Buffer.allocUnsafe((this.bytes.length-1)*2+1);this.bytes.copy(t,0,this.start,this.end);this.bytes=t}else{this.bytes.copyWithin(0,this.start,this.end)}this.start=0;this.end=e;const t=this.bytes.length-1;while(this.end<t){const e=await this.#T.read(this.bytes,this.end,t-this.end);if(e===0){this.final=true;break}this.end+=e}this.bytes[this.end]=10;if(this.#E){this.#E=false;if(this.end>=3&&this.bytes[0]===239&&this.bytes[1]===187&&this.bytes[2]===191)this.start=3}return"filled"}}function looksLikeUtf16(e){if(e.length>=2&&(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255))return true;const t=Math.min(e.length,256)&~1;if(t<4)return false;let n=0;let r=0;for(let s=0;s<t;s+=2){if(e[s]===0)n++;if(e[s+1]===0)r++}const s=t/4;return n>s&&r===0||r>s&&n===0}function refuseInvalidUtf8(e,t,n,r,s){if((0,Io.isUtf8)(t.subarray(n,r)))return;let o=s;let i=n;for(let e=n;e<r;e++){if(t[e]!==10)continue;if(!(0,Io.isUtf8)(t.subarray(i,e)))break;i=e+1;o++}throw(0,Ko.z)(e,o,"the text is not UTF-8; write the file with encoding UTF-8.")}const Yo=10;const Xo=13;const Zo=34;const ei="Unnamed: 0";async function openCsv(e,t,n,r){const s=n.charCodeAt(0);const o=new MissingValues(r.missing);const open=async()=>{const n=(0,Uo.LY)(e,t);try{const t=new RecordWindow(n,r.blockBytes);return{window:t,stream:n,header:await readHeader(e,t,s)}}catch(e){n.close();throw e}};const i=await open();i.stream.close();const a=i.header.names;const l=new Map(a.map((e,t)=>[e,t]));async function*chunks(t){const{window:n,stream:r,header:i}=await open();try{const r=new CsvScanner(s,a.length,o);const u=t.map(e=>({request:e,builder:new Eo.QW(e.name,new Dictionary),at:l.get(e.name)??-1}));let c=i.line;do{const{bytes:t,start:s,end:o,final:i}=n;const l=Math.floor((o-s)/a.length)+1;const scan=n=>{const l=new Array(a.length).fill(null);for(const{builder:e,at:t}of n)l[t]=e;return scanned(e,()=>r.scan(t,s,o,i,c,Number.POSITIVE_INFINITY,l))};for(const{builder:e,request:t}of u)e.begin(l,t.asText?"text":"none",t.dictionary());const f=scan(u);refuseInvalidUtf8(e.shown,t,s,f.position,c);const d=u.filter(({builder:e})=>e.conflict);if(d.length>0){for(const{builder:e,request:t}of d)e.begin(l,"text",t.dictionary());scan(d)}n.start=f.position;c=f.line;if(f.rows>0)yield{rows:f.rows,columns:u.map(({builder:e})=>e.finish(f.rows))}}while(await next(e,n,c)==="filled")}finally{r.close()}}async function lineOf(t){const{window:n,stream:r,header:i}=await open();try{const r=new CsvScanner(s,a.length,o);const l=new Array(a.length).fill(null);let u=i.line;let c=0;do{const{bytes:s,start:o,end:i,final:f}=n;const d=u;const p=scanned(e,()=>r.scan(s,o,i,f,d,t+1-c,l));if(c+p.rows>t){const n=scanned(e,()=>r.scan(s,o,i,f,d,t-c,l));let u=n.position;let p=n.line;while(a.length>1&&(s[u]===Yo||s[u]===Xo&&s[u+1]===Yo)){u+=s[u]===Yo?1:2;p++}return p}c+=p.rows;n.start=p.position;u=p.line}while(await next(e,n,u)==="filled");return null}finally{r.close()}}return{shown:e.shown,columnNames:a,chunks:chunks,lineOf:lineOf}}async function next(e,t,n){const r=await t.fill();if(r!=="too-long")return r;throw(0,Ko.z)(e.shown,n,`the row that begins here is longer than ${Qo.t5} bytes, the most that is read; is a quote left open?`)}function scanned(e,t){try{return t()}catch(t){if(t instanceof CsvSyntaxError)throw(0,Ko.z)(e.shown,t.line,t.message,t);throw t}}async function readHeader(e,t,n){let r=true;for(;;){const s=await t.fill();if(s==="too-long")throw(0,Ko.z)(e.shown,1,`the header is longer than ${Qo.t5} bytes; is a quote left open?`);const{bytes:o,start:i,end:a,final:l}=t;if(r&&looksLikeUtf16(o.subarray(i,a)))throw(0,Ko.z)(e.shown,1,"the text is UTF-16; write the file with encoding UTF-8.");r=false;if(l&&i>=a)throw(0,Ko.z)(e.shown,null,"the file is empty; a header line with the column names is needed.");const u=headerFields(e,o,i,a,l,n);if(u===null)continue;refuseInvalidUtf8(e.shown,o,i,u.position,1);refuseBadNames(e,u.names,u.startLine);t.start=u.position;return{names:u.names,line:u.line}}}function headerFields(e,t,n,r,s,o){let i=n;let a=1;while(i<r&&(t[i]===Yo||t[i]===Xo&&t[i+1]===Yo)){if(t[i]===Yo)a++;i++}if(i>=r){if(!s)return null;throw(0,Ko.z)(e.shown,null,"the file holds empty lines only; a header line with the column names is needed.")}const l=a;const u=[];for(;;){let n;if(t[i]===Zo){const o=i+1;i++;for(;;i++){if(i>=r){if(!s)return null;throw(0,Ko.z)(e.shown,l,"a quoted column name begins here and its closing quote is missing.")}if(t[i]===Yo)a++;if(t[i]!==Zo)continue;if(i+1<r&&t[i+1]===Zo)i++;else break}n=t.toString("utf8",o,i).replaceAll('""','"');i++}else{const r=i;while(t[i]!==o&&t[i]!==Yo){if(t[i]===Zo)throw(0,Ko.z)(e.shown,l,"a column name holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.");i++}const s=t[i]===Yo&&i>r&&t[i-1]===Xo?i-1:i;n=t.toString("utf8",r,s)}if(i>=r&&!s)return null;if(t[i]===Xo&&t[i+1]===Yo)i++;if(i>=r&&!s)return null;u.push(n);if(i>=r||t[i]===Yo)return{names:u,position:Math.min(i+1,r),line:a+1,startLine:l};if(t[i]!==o)throw(0,Ko.z)(e.shown,l,`column name ${u.length} goes on after its closing quote; a quote inside a quoted name is written twice.`);i++}}function refuseBadNames(e,t,n){if(t.length>1&&t[0]==="")t[0]=ei;const r=new Map;for(const[s,o]of t.entries()){if(o==="")throw(0,Ko.z)(e.shown,n,`column ${s+1} of ${t.length} has no name; every column needs one.`);if(o.includes("\r"))throw(0,Ko.z)(e.shown,n,"the lines end with a carriage return alone; write the file with LF or CRLF line ends.");const i=r.get(o);if(i!==undefined)throw(0,Ko.z)(e.shown,n,`the column name "${o}" stands twice, in columns ${i+1} and ${s+1}; names must differ.`);r.set(o,s)}}var ti=r(75919);const ni=48*1024*1024;const ri=1024*1024;const si=`\nconst { parentPort, workerData } = require("node:worker_threads");\nconst { createHash } = require("node:crypto");\nconst { readSync } = require("node:fs");\nconst hash = createHash("sha256");\nconst block = Buffer.allocUnsafe(workerData.blockBytes);\nlet position = 0;\nfor (;;) {\n  const read = readSync(workerData.descriptor, block, 0, block.length, position);\n  if (read === 0) break;\n  hash.update(block.subarray(0, read));\n  position += read;\n}\nparentPort.postMessage({ sha256: hash.digest("hex"), bytes: position });\n`;function startDigest(e){const{descriptor:t,size:n}=(0,Uo.Tq)(e);const r=(0,s.fstatSync)(t);const unchanged=(o,i)=>{const a=(0,s.fstatSync)(t);(0,s.closeSync)(t);if(i!==n||a.size!==n||a.mtimeMs!==r.mtimeMs){throw(0,Ko.z)(e.shown,null,"the file changed while it was read; run again when nothing writes to it.")}return o};if(n<ni){return{async finish(){const e=(0,l.createHash)("sha256");const r=Io.Buffer.allocUnsafe(Math.max(1,Math.min(ri,n+1)));let o=0;for(;;){const n=(0,s.readSync)(t,r,0,r.length,o);if(n===0)break;e.update(r.subarray(0,n));o+=n}return unchanged(e.digest("hex"),o)},async cancel(){(0,s.closeSync)(t)}}}const o=new ti.Worker(si,{eval:true,workerData:{descriptor:t,blockBytes:ri},resourceLimits:{maxOldGenerationSizeMb:32}});const i=new Promise((e,t)=>{o.once("message",e);o.once("error",t);o.once("exit",()=>t(new Error("the hashing worker ended early")))});i.catch(()=>undefined);return{async finish(){const{sha256:e,bytes:t}=await i;return unchanged(e,t)},async cancel(){await o.terminate();(0,s.closeSync)(t)}}}const oi={csv:"csv",tsv:"tsv",tab:"tsv",jsonl:"jsonl",ndjson:"jsonl",json:"json",parquet:"parquet",pq:"parquet",arrow:"arrow",feather:"arrow",ipc:"arrow",arrows:"arrow"};async function detectFormat(e,t){const n=storedHead(e);const r=packing(n);const s=/^(.*?)(?:\.(gz|gzip|zst|zstd))?$/is.exec(e.shown);const o=s?.[2]?.toLowerCase();if(o!==undefined&&r==="none"&&n.length>0){throw(0,Ko.z)(e.shown,null,`the name ends in .${o}, but the file does not hold such data.`)}const i=/\.([^./\\]+)$/.exec(s?.[1]??"")?.[1]?.toLowerCase()??"";const a=t!=="auto"?t:Object.hasOwn(oi,i)?oi[i]:undefined;if(a!==undefined&&a!=="json")return{format:a,compression:r};const l=r==="none"?n:await unpackedHead(e,r);const u=a==="json"?jsonShape(l):byContent(l);if(u===null){const t=[...new Set(Object.keys(oi))].map(e=>`.${e}`).join(", ");throw(0,Ko.z)(e.shown,null,`the format cannot be told from the name; it should end in one of ${t}, each also with .gz or .zst behind it, or the format should be named.`)}return{format:u,compression:r}}function packing(e){if(e[0]===31&&e[1]===139)return"gzip";if(e[0]===40&&e[1]===181&&e[2]===47&&e[3]===253)return"zstd";return"none"}function byContent(e){const t=e.toString("latin1",0,6);if(t.startsWith("PAR1"))return"parquet";if(t==="ARROW1")return"arrow";if(e.length>=8&&e.readUInt32LE(0)===4294967295)return"arrow";return null}function jsonShape(e){const t=e.toString("utf8").replace(/^\uFEFF?[ \t\r\n]*/,"");return t.startsWith("{")?"jsonl":"json"}const ii=4096;function storedHead(e){const{descriptor:t}=(0,Uo.Tq)(e);try{const e=Io.Buffer.alloc(ii);return e.subarray(0,(0,s.readSync)(t,e,0,ii,0))}catch(t){throw(0,Ko.z)(e.shown,null,"the file cannot be read.",t)}finally{(0,s.closeSync)(t)}}async function unpackedHead(e,t){const n=(0,Uo.LY)(e,t);try{const e=Io.Buffer.alloc(ii);let t=0;while(t<ii){const r=await n.read(e,t,ii-t);if(r===0)break;t+=r}return e.subarray(0,t)}finally{n.close()}}class JsonSyntaxError extends Error{line;constructor(e,t){super(t);this.line=e}}const ai=new Error("the block ends within a record");const li=/^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;class JsonScanner{keys=new Dictionary;#F=new Float64Array(16);#j=0;#P;#L=0;#B=0;#U=false;#D=1;constructor(e){this.#P=e}scan(e,t,n,r,s,o,i,a){this.#P=e;this.#L=t;this.#B=n;this.#U=r;this.#D=s.line;let l=s.place;let u=0;let c=s.line;let f=t;let d=s.line;const p=i===null?[]:i.flatMap((e,t)=>e===null?[]:[{builder:e,key:t}]);try{while(u<o){const t=this.#D;this.#n();f=this.#L;d=this.#D;if(this.#L>=n){if(r&&l!=="lines"&&l!=="after-array")throw this.#q(l==="array-start"?"the file is empty.":"the array is not closed; the file is truncated.");break}const s=e[this.#L];if(l==="after-array")throw this.#q(`something follows the end of the array: ${this.#z()}.`);if(l==="array-start"){if(s!==91)throw this.#q(`an array of objects is expected, found ${this.#z()}.`);this.#L++;l="first-item";continue}if(l==="separator"||l==="first-item"){if(s===93){this.#L++;l="after-array";continue}if(l==="separator"){if(s!==44)throw this.#q(`a comma or ] is expected behind an object, found ${this.#z()}.`);this.#L++;l="item";continue}}if(l==="lines"&&u>0&&t===this.#D)throw this.#q(`each object needs a line of its own, found ${this.#z()} behind one.`);if(s!==123)throw this.#q(`an object is expected, found ${this.#z()}.`);c=this.#D;a(u);this.#W(u,i);for(const{builder:e,key:t}of p)if(this.#F[t]!==this.#j)e.setMissing(u);u++;if(l!=="lines")l="separator";f=this.#L;d=this.#D}}catch(e){if(e!==ai)throw e}return{rows:u,position:Math.min(f,n),line:d,place:l,recordLine:c}}#W(e,t){const n=this.#P;this.#j++;this.#L++;this.#n();if(n[this.#L]===125&&this.#L<this.#B){this.#L++;return}for(;;){if(n[this.#L]!==34)throw this.#H("a key in quotes is expected");const r=this.#G(t===null);if(r>=0){if(r>=this.#F.length){const e=new Float64Array(Math.max(r+1,this.#F.length*2));e.set(this.#F);this.#F=e}if(this.#F[r]===this.#j)throw this.#q(`the key "${this.keys.text(r)}" stands twice in one object.`);this.#F[r]=this.#j}this.#n();if(n[this.#L]!==58)throw this.#H("a colon is expected behind a key");this.#L++;this.#n();this.#V(e,t===null||r<0?null:t[r]??null);this.#n();const s=n[this.#L];if(s===125){this.#L++;return}if(s!==44)throw this.#H("a comma or } is expected behind a value");this.#L++;this.#n()}}#G(e){const t=this.#L+1;const n=this.#K();const r=this.#L-1;if(!n)return e?this.keys.codeOf(this.#P,t,r):this.keys.findBytes(this.#P,t,r)??-1;const s=this.#Q(t-1,r+1);return e?this.keys.codeOfText(s):this.keys.find(s)??-1}#V(e,t){const n=this.#P;const r=this.#L;const s=n[r];if(s===34){const s=this.#K();if(t===null)return;if(s)t.setText(e,this.#Q(r,this.#L));else t.setBytes(e,n,r+1,this.#L-1);return}if(s===123||s===91){this.#J();if(t===null)return;try{JSON.parse(n.toString("utf8",r,this.#L))}catch{throw this.#q("a nested value is not valid JSON.")}t.setBytes(e,n,r,this.#L);return}let o=r;while(isWordByte(n[o]))o++;if(o>=this.#B&&!this.#U)throw ai;this.#L=o;const i=literal(n,r,o);if(i===null){this.#Y(e,t,r,o);return}if(t===null)return;if(i==="missing")t.setMissing(e);else if(t.kind==="text")t.setBytes(e,n,r,o);else if(typeof i==="boolean")t.setBoolean(e,i);else t.setNumber(e,i)}#Y(e,t,n,r){const s=this.#P;let o=r>n?(0,jo.mr)(s,n,r):Number.NaN;let i=false;if(Number.isNaN(o)){const e=s.toString("latin1",n,Math.min(r,n+1e3));const t=r-n>1e3?null:li.exec(e);if(t===null){this.#L=n;throw this.#H("a value is expected")}o=Number(e);i=t[1]===undefined&&t[2]===undefined&&!Number.isSafeInteger(o)}if(t===null)return;if(i||t.kind==="text")t.setBytes(e,s,n,r);else t.setNumber(e,o)}#n(){const e=this.#P;let t=this.#L;for(;t<this.#B;t++){const n=e[t];if(n===10)this.#D++;else if(n!==32&&n!==13&&n!==9)break}this.#L=t}#K(){const e=this.#P;let t=false;for(let n=this.#L+1;;n++){const r=e[n];if(r===34){this.#L=n+1;return t}if(r===92){t=true;n++;if(n>=this.#B)throw this.#X("a string is not closed; the file is truncated.")}else if(r<32){if(n>=this.#B)throw this.#X("a string is not closed; the file is truncated.");throw this.#q("a string holds a control character or a line end; write it as an escape.")}}}#J(){const e=this.#P;let t=0;for(;;){const n=e[this.#L];if(n===34){this.#K();continue}if(n===123||n===91)t++;else if(n===125||n===93)t--;else if(n===10){if(this.#L>=this.#B)throw this.#X("a nested value is not closed; the file is truncated.");this.#D++}this.#L++;if(t===0)return}}#Q(e,t){try{return String(JSON.parse(this.#P.toString("utf8",e,t)))}catch{throw this.#q("a string holds an escape that JSON does not know.")}}#X(e){return this.#U?this.#q(e):ai}#H(e){if(this.#L>=this.#B)return this.#X(`${e}, but the file ends; it is truncated.`);return this.#q(`${e}, found ${this.#z()}.`)}#q(e){return new JsonSyntaxError(this.#D,e)}#z(){const e=this.#P[this.#L];if(e===34)return"a string";if(e===91)return"an array";if(e===123)return"an object";if(e>=48&&e<=57||e===45)return"a number";if(e>32&&e<127&&!isWordByte(e))return`"${String.fromCharCode(e)}"`;return"something else"}}function isWordByte(e){return e>=48&&e<=57||e>=97&&e<=122||e>=65&&e<=90||e===43||e===45||e===46}function literal(e,t,n){const r=e[t];if(r<65&&r!==45)return null;if(n-t>9||r===45&&e[t+1]!==73)return null;switch(e.toString("latin1",t,n)){case"true":return true;case"false":return false;case"null":case"NaN":return"missing";case"Infinity":return Number.POSITIVE_INFINITY;case"-Infinity":return Number.NEGATIVE_INFINITY;default:return null}}async function openJson(e,t,n,r){const s={line:1,place:n==="json"?"array-start":"lines"};const o=new JsonScanner(Io.Buffer.alloc(0));async function walk(e){for await(const t of steps(e));}async function*steps(n){const o=(0,Uo.LY)(e,t);try{const t=new RecordWindow(o,r.blockBytes);let i=s;let a=true;for(;;){const r=await t.fill();if(r==="end")return;if(r==="too-long"){throw(0,Ko.z)(e.shown,i.line,`the object that begins here is longer than ${Qo.t5} bytes, the most that is read.`)}if(a&&looksLikeUtf16(t.bytes.subarray(t.start,t.end))){throw(0,Ko.z)(e.shown,1,"the text is UTF-16; write the file with encoding UTF-8.")}a=false;const s=n(t,i);if(s===null)return;refuseInvalidUtf8(e.shown,t.bytes,t.start,s.position,i.line);t.start=s.position;i=s;yield s}}finally{o.close()}}function scan(t,n,r,s){let i=1024;const grow=e=>{if(e<i||s===null)return;i*=2;for(const e of s)e?.extend(i)};try{return o.scan(t.bytes,t.start,t.end,t.final,n,r,s,grow)}catch(t){if(t instanceof JsonSyntaxError)throw(0,Ko.z)(e.shown,t.line,t.message,t);throw t}}let i=0;await walk((e,t)=>{const n=scan(e,t,Number.POSITIVE_INFINITY,null);i+=n.rows;return n});if(i===0)throw(0,Ko.z)(e.shown,null,"the file holds no object, so there are no columns.");const a=Array.from({length:o.keys.size},(e,t)=>o.keys.text(t));const l=new Map(a.map((e,t)=>[e,t]));async function*chunks(e){const t=e.map(e=>({request:e,builder:new Eo.QW(e.name,new Dictionary),at:l.get(e.name)}));const buildersOf=e=>{const t=new Array(a.length).fill(null);for(const{builder:n,at:r}of e)if(r!==undefined)t[r]=n;return t};const n=steps((e,n)=>{for(const{builder:e,request:n}of t)e.begin(1024,n.asText?"text":"none",n.dictionary());const r=scan(e,n,Number.POSITIVE_INFINITY,buildersOf(t));const s=t.filter(({builder:e})=>e.conflict);for(const{builder:e,request:t}of s)e.begin(1024,"text",t.dictionary());if(s.length>0)scan(e,n,Number.POSITIVE_INFINITY,buildersOf(s));return r});for await(const{rows:e}of n){if(e===0)continue;for(const{builder:n,at:r}of t){if(r!==undefined)continue;n.begin(e,"none",new Dictionary);for(let t=0;t<e;t++)n.setMissing(t)}yield{rows:e,columns:t.map(({builder:t})=>t.finish(e))}}}async function lineOf(e){let t=0;let n=null;await walk((r,s)=>{const o=scan(r,s,e+1-t,new Array(a.length).fill(null));t+=o.rows;if(t<=e)return o;n=o.recordLine;return null});return n}return{shown:e.shown,columnNames:a,chunks:chunks,lineOf:lineOf}}const ui=256*1024;async function openTable(e,t={}){if(e.length===0)throw new c.y("No file was given to read a table from.");const n={missing:t.missing??Jo,blockBytes:t.blockBytes??ui};const r=t.format??"auto";const s=[];for(const t of e){const n=await detectFormat(t,r);const o=s[0];if(o!==undefined&&!sameFormat(o.format,n.format)){throw(0,Ko.z)(t.shown,null,`is ${formatName(n.format)}, but ${e[0].shown} is ${formatName(o.format)}; the files of one table have one format.`)}s.push(n)}const o=[];for(const[t,r]of e.entries())o.push(await openShard(r,s[t],n));const i=sharedColumns(o,isJson(s[0].format));return new Source(e,o,i)}function isJson(e){return e==="json"||e==="jsonl"}function sameFormat(e,t){return e===t||isJson(e)&&isJson(t)}function formatName(e){return{csv:"CSV",tsv:"TSV",jsonl:"JSON Lines",json:"a JSON array",parquet:"Parquet",arrow:"Arrow"}[e]}async function openShard(e,{format:t,compression:n},s){switch(t){case"csv":return openCsv(e,n,",",s);case"tsv":return openCsv(e,n,"\t",s);case"jsonl":case"json":return openJson(e,n,t,s);case"parquet":{const{openParquet:t}=await Promise.all([r.e(343),r.e(994),r.e(710)]).then(r.bind(r,91710));return t(e,n,Qo.lA)}case"arrow":{const{openArrow:t}=await Promise.all([r.e(436),r.e(844)]).then(r.bind(r,74844));return t(e,n,Qo.lA)}}}function sharedColumns(e,t){const n=e[0];if(t)return[...new Set(e.flatMap(e=>e.columnNames))];const r=new Set(n.columnNames);for(const t of e.slice(1)){const e=new Set(t.columnNames);for(const s of r){if(!e.has(s))throw(0,Ko.z)(t.shown,null,`lacks the column "${s}", which ${n.shown} has; the files of one table have the same columns.`)}for(const s of e){if(!r.has(s))throw(0,Ko.z)(t.shown,null,`has the column "${s}", which ${n.shown} lacks; the files of one table have the same columns.`)}}return n.columnNames}class Source{columnNames;#Z;#ee;constructor(e,t,n){this.#Z=e;this.#ee=t;this.columnNames=n}async*chunks(e){this.#te(e);const t=e.map(e=>({name:e,asText:false,dictionary:()=>new Dictionary}));let n=0;for(const e of this.#ee){for await(const r of e.chunks(t)){yield{start:n,rows:r.rows,columns:r.columns};n+=r.rows}}}async read(e){this.#te(e);const t=[...new Set(e)];const n=await this.#ne(t,false);const r=new Map;for(const e of n.columns)if(!e.conflict)r.set(e.name,e.joined());const s=n.columns.filter(e=>e.conflict).map(e=>e.name);if(s.length>0){const e=await this.#ne(s,true);for(const[t,r]of e.files.entries()){if(r.sha256!==n.files[t].sha256)throw(0,Ko.z)(r.shown,null,"the file changed while it was read; run again when nothing writes to it.")}for(const t of e.columns)r.set(t.name,t.joined())}const o=new Map;for(const e of t){const t=r.get(e);if(t!==undefined)o.set(e,t)}return{rows:n.rows,columns:o,files:n.files,locate:e=>this.#re(e,n.files)}}async#ne(e,t){const n=e.map(e=>new ColumnPieces(e));const r=e.map(e=>{const n=new Dictionary;return{name:e,asText:t,dictionary:()=>n}});const s=[];let o=0;let i=0;for(const[e,t]of this.#ee.entries()){const a=startDigest(this.#Z[e]);const l=o;try{for await(const e of t.chunks(r)){for(const[t,s]of n.entries()){s.add(e.columns[t]);if(s.type==="text")r[t].asText=true;i+=e.rows*(s.type==="text"?4:8)}o+=e.rows;const s=r.reduce((e,t)=>e+t.dictionary().byteLength,0);if(i+s>Qo.eT){throw(0,Ko.z)(t.shown,null,`the columns that were asked for take more than ${Qo.eT} bytes in memory (${o} rows so far).`)}}}catch(e){await a.cancel();throw e}s.push({shown:t.shown,sha256:await a.finish(),rows:o-l})}return{columns:n,rows:o,files:s}}async#re(e,t){let n=0;for(const[r,s]of t.entries()){if(e<n+s.rows){const t=await this.#ee[r].lineOf(e-n);return t===null?{path:s.shown}:{path:s.shown,line:t}}n+=s.rows}throw new RangeError(`row ${e} of a table with ${n} rows`)}#te(e){const t=new Set(this.columnNames);for(const n of e){if(t.has(n))continue;const e=this.columnNames.slice(0,50).map(e=>`"${e}"`);const r=this.columnNames.length>e.length?` and ${this.columnNames.length-e.length} more`:"";throw(0,Ko.z)(this.#ee[0].shown,null,`there is no column "${n}"; the columns are ${e.join(", ")}${r}.`)}}}async function openRows(e,t){const n=await t.files(e.predictions,"predictions");const r={shown:e.predictions.join(", "),role:"predictions",files:n,source:await openTable(n)};const s=[];const o=new Set(r.source.columnNames);const i=r.source.columnNames;for(const n of e.joins){const r=await t.files([n.address],"join");const a=await openTable(r);s.push({shown:n.address,role:"join",files:r,source:a,...joinKeys(n,e.key,i,a.columnNames)});for(const e of a.columnNames)o.add(e)}const a=e.key===null?null:resolveKey(e.key,i);return{predictions:r,joins:s,key:a,columnNames:[...o]}}function joinKeys(e,t,n,r){if(e.on!==null){const{first:t,second:s}=e.on;if(n.includes(t)&&r.includes(s))return{leftKey:t,rightKey:s};if(n.includes(s)&&r.includes(t))return{leftKey:s,rightKey:t};throw new c.y(`join: ${e.address} on ${t} = ${s}: one must be a column of the predictions (${listNames(n)}), the other of ${e.address} (${listNames(r)})`,{title:"Input join"})}const s=resolveKey(t,n);if(s===null){throw new c.y(`join: rows of ${e.address} are matched by a key, and the predictions have none of the columns id, key; name it with the input key, or write "${e.address} on COLUMN"`,{title:"Input key",fix:"key: customer_id"})}if(r.includes(s))return{leftKey:s,rightKey:s};throw new c.y(`join: ${e.address} has no column "${s}" to match its rows by; it has ${listNames(r)}; write "${e.address} on ${s} = COLUMN"`,{title:"Input join"})}async function readRows(e,t,n){const{predictions:r,joins:s}=e;const o=[...s.map(e=>e.leftKey),...e.key===null?[]:[e.key]];const i=await tables_readColumns(r.source,[...t,...o]);const a=new Map;for(const e of t){const t=i.columns.get(e);if(t!==undefined)a.set(e,t)}const l=[];const u=await describeFiles(r,i,n.workspace);const c=new Set(n.allow);if(e.key!==null)await refuseDuplicateKeys(i,e.key,c.has("duplicate-keys"),r.shown,l);let f=null;for(const e of s){const r=await tables_readColumns(e.source,[...t.filter(t=>t!==e.rightKey),e.rightKey]);u.push(...await describeFiles(e,r,n.workspace));const s=await matchRows(i,r,e,c,l);for(const o of t){const t=r.columns.get(o);if(t===undefined||o===e.rightKey&&a.has(o))continue;const u=takeRows(t,s);const f=a.get(o);if(f===undefined)a.set(o,u);else await compareShared(o,f,u,{join:e,table:i,allowed:c,label:n.label,notes:l})}for(let e=0;e<s.length;e++){if(s[e]===-1){f??=new Uint8Array(i.rows);f[e]=1}}}return{rows:i.rows,columns:a,files:u,notes:l,unmatched:f,locate:e=>i.locate(e)}}async function tables_readColumns(e,t){return e.read([...new Set(t)].filter(t=>e.columnNames.includes(t)))}async function describeFiles(e,t,n){return Promise.all(e.files.map(async(r,s)=>{const o=t.files[s];const i=await dvcMd5(r.absolute,n);return{path:r.shown,place:r.place,sha256:o?.sha256??"",...r.version===undefined?{}:{version:r.version},...i===null?{}:{dvcMd5:i},rows:o?.rows??0,role:e.role}}))}async function refuseDuplicateKeys(e,t,n,r,s){const o=e.columns.get(t);if(o===undefined)return;const{leftDuplicates:i}=matchKeys(o,takeRows(o,new Int32Array(0)));if(i.count===0)return;if(!n)throw await duplicateKeys(e,o,t,i,r);s.push(`${r}: ${rowsInWords(i.count)} repeat a key of the column ${t} (allowed)`)}async function duplicateKeys(e,t,n,r,s){const o=r.rows[0]??0;const i=await e.locate(o);return new c.y(`${placeInWords(i)}: the key ${rowKey(textAt(t,o)??"")} of the column ${n} stands more than once (${rowsInWords(r.count)} in ${s} repeat a key); keys must be unique, or allow duplicate-keys`,{title:"Duplicate keys",location:i,fix:"allow: duplicate-keys"})}async function matchRows(e,t,n,r,s){const o=e.columns.get(n.leftKey);const i=t.columns.get(n.rightKey);if(o===undefined||i===undefined)throw new Error(`join keys ${n.leftKey}, ${n.rightKey} were not read`);const a=matchKeys(o,i);if(a.rightDuplicates.count>0){if(!r.has("duplicate-keys")){throw await duplicateKeys(t,i,n.rightKey,a.rightDuplicates,n.shown)}s.push(`${n.shown}: ${rowsInWords(a.rightDuplicates.count)} repeat a key; the first of each is joined (allowed)`)}if(a.leftDuplicates.count>0){if(!r.has("duplicate-keys"))throw await duplicateKeys(e,o,n.leftKey,a.leftDuplicates,"the predictions");s.push(`predictions: ${rowsInWords(a.leftDuplicates.count)} repeat a key of the column ${n.leftKey} (allowed)`)}const l=a.unmatched.count+a.leftMissing.count;if(l>0){if(!r.has("missing-keys")){const t=a.unmatched.rows[0]??a.leftMissing.rows[0]??0;const r=await e.locate(t);const s=textAt(o,t);throw new c.y(`${placeInWords(r)}: ${s===null?`the column ${n.leftKey} has no key`:`the key ${rowKey(s)} has no row in ${n.shown}`} (${l} of ${e.rows} rows have none); every prediction must be found, or allow missing-keys`,{title:"Missing keys",location:r,fix:"allow: missing-keys"})}s.push(`${n.shown}: ${l} of ${e.rows} predictions have no row there (allowed)`)}const u=a.rightUnmatched.count+a.rightMissing.count;if(u>0)s.push(`${n.shown}: ${u} of its ${t.rows} rows have no prediction and were not evaluated`);return a.rightRowOf}async function compareShared(e,t,n,r){let s=-1;let o=0;for(let e=0;e<t.length;e++){if(n.missing?.[e]===1||textAt(t,e)===textAt(n,e))continue;if(s<0)s=e;o+=1}if(o===0)return;const i=e===r.label;if(i&&r.allowed.has("label-mismatch")){r.notes.push(`${r.join.shown}: the label ${e} differs in ${rowsInWords(o)}; the predictions' own counts (allowed)`);return}const a=await r.table.locate(s);throw new c.y(`${placeInWords(a)}: the column ${e} stands in the predictions and in ${r.join.shown}, and differs in ${rowsInWords(o)}; ${i?"labels must agree, or allow label-mismatch":"leave it out of one of them"}`,{title:i?"Labels differ":"Column in two tables",location:a,...i?{fix:"allow: label-mismatch"}:{}})}function placeInWords(e){return e.line===undefined?e.path:`${e.path}:${e.line}`}function rowsInWords(e){return e===1?"1 row":`${e} rows`}async function buildExamples(e,t,n,r,s){const o=examples_partsOf(t,n,r.columns);const i=[];const a=[];const l=await usableRows(o,r,n,i,a);const u=l===null?r.columns:new Map([...r.columns].map(([e,t])=>[e,takeRows(t,l)]));const c=l===null?o:examples_partsOf(t,n,u);const f=l===null?r.rows:l.length;const locate=e=>r.locate(l===null?e:l[e]??0);const d={rows:f,weight:await weightsOf(c.weight,t.weight,locate),cluster:examples_clustersOf(c.cluster),columns:userColumns(s,u)};switch(n.task){case"columns":return{examples:{task:"columns",...d},columns:u,checks:i,notes:a};case"regression":return{examples:{...examples_regression(c,t),...d},columns:u,checks:i,notes:a};case"binary":return{examples:{...await binary(c,e,t,locate,a),...d},columns:u,checks:i,notes:a};case"multiclass":return{examples:{...multiclass(c,e,t,a),...d},columns:u,checks:i,notes:a}}}function settleGuessedScores(e,t){const{score:n}=e;if(n?.kind!=="classes"||!n.guessed)return e;const r=e.label===null?undefined:t.get(e.label);const s=r===undefined?[]:codeClasses(r)?.texts??[];const o=n.columns.every(({className:e})=>s.some(t=>sameClass(t,e)));if(!o)return{...e,score:null};return{...e,notes:[...e.notes,`score: columns p_* of ${n.columns.length} classes (by their names)`]}}function columnsOfRoles(e){const t=e.score===null?[]:e.score.kind==="column"?[e.score.name]:e.score.columns.map(e=>e.column);return[e.label,e.prediction,...t,e.weight,e.cluster].filter(e=>e!==null)}function examples_partsOf(e,t,n){const get=e=>e===null?null:n.get(e)??null;const r=e.score===null?[]:e.score.kind==="column"?[{className:null,name:e.score.name}]:e.score.columns.map(e=>({className:e.className,name:e.column}));const s=t.task==="binary"||t.task==="multiclass";return{label:t.task==="columns"?null:get(e.label),prediction:t.task==="columns"?null:get(e.prediction),scores:s?r.flatMap(({className:e,name:t})=>{const r=n.get(t);return r===undefined?[]:[{className:e,column:r}]}):[],weight:get(e.weight),cluster:get(e.cluster)}}async function usableRows(e,t,n,r,s){const o=new Uint8Array(t.rows);let i=false;if(t.unmatched!==null&&e.label!==null&&hasMissing(e.label)){let n=0;for(let r=0;r<t.rows;r++){if(t.unmatched[r]===1&&e.label.missing?.[r]===1){o[r]=1;n+=1}}if(n>0){i=true;s.push(`${rowsInWords(n)} without a label in the joined table left out (allowed)`)}}const a=n.task==="regression";const l=[["label",e.label,a],["prediction",e.prediction,a],...e.scores.map(({column:e})=>["score",e,true]),["weight",e.weight,true],["cluster",e.cluster,false]];for(const[e,n,s]of l){if(n===null)continue;if(s)await refuseText(e,n,t.locate);const a=badRows(n,s,o);if(a.missing.count>0){i=true;r.push(await unusable(e,n.name,"has no value",a.missing,t))}if(a.infinite.count>0){i=true;r.push(await unusable(e,n.name,"is not finite",a.infinite,t))}}if(!i)return null;const u=[];for(let e=0;e<t.rows;e++)if(o[e]===0)u.push(e);if(u.length===0){throw new c.y(`no row can be evaluated: ${r.map(e=>e.message).join("; ")||"none has a label"}`,{title:"No usable row"})}return Int32Array.from(u)}function hasMissing(e){return e.missing!==null}function badRows(e,t,n){const r={missing:{count:0,first:-1},infinite:{count:0,first:-1}};const s=e.type==="number"&&t?e.values:null;if(e.missing===null&&s===null)return r;for(let t=0;t<e.length;t++){const o=e.missing?.[t]===1?r.missing:s!==null&&!Number.isFinite(s[t])?r.infinite:null;if(o===null||n[t]===1)continue;n[t]=1;if(o.first<0)o.first=t;o.count+=1}return r}async function refuseText(e,t,n){if(t.type!=="text")return;let r=0;while(r<t.length&&(t.missing?.[r]===1||isNumeral(textAt(t,r)??"")))r+=1;const s=await n(Math.min(r,t.length-1));throw new c.y(`${placeInWords(s)}: the ${e} column ${t.name} must hold numbers, found "${rowValue(textAt(t,r)??"")}"`,{title:`Column ${e}`,location:s})}function isNumeral(e){return e.trim()!==""&&Number.isFinite(Number(e))}async function unusable(e,t,n,r,s){const o=await s.locate(r.first);return{id:`${f}:${e}-${n.replaceAll(" ","-")}:${t}`,title:`every ${e} is there and finite`,outcome:"error",severity:"critical",observed:r.count,expected:"0 rows",message:`the ${e} column ${t} ${n} in ${rowsInWords(r.count)} of ${s.rows}, first at ${placeInWords(o)}; they are left out of every figure`,slice:null,evidence:[],location:o}}async function weightsOf(e,t,n){if(e===null||t===null)return null;const r=numbersOf(e);if(r===null)throw new Error("a text weight column was let through");let s=true;for(let e=0;e<r.length;e++){const o=r[e]??0;if(o<0){const r=await n(e);throw new c.y(`${placeInWords(r)}: the weight column ${t} must be 0 or more, found ${rowValue(String(o))}`,{title:"Negative weight",location:r})}if(o!==r[0])s=false}if(r.length>0&&r.every(e=>e===0)){throw new c.y(`weight: every weight of the column ${t} is 0, so no row counts`,{title:"Input weight"})}return s?null:r}function examples_clustersOf(e){if(e===null)return null;const t=new Uint32Array(e.length);const n=new Map;for(let r=0;r<e.length;r++){const s=e.type==="text"?e.codes[r]??0:e.values[r]??0;let o=n.get(s);if(o===undefined){o=n.size;n.set(s,o)}t[r]=o}return{of:t,count:n.size}}function userColumns(e,t){const n=new Map;for(const r of e){const e=t.get(r);if(e===undefined)continue;const s=numbersOf(e);if(s===null){throw new c.y(`the column ${r} holds text, and a metric of a column needs numbers`,{title:"Column is no number"})}n.set(r,s)}return n}function examples_regression(e,t){if(e.prediction===null||t.prediction===null){throw new c.y("prediction: regression needs a column of predicted values; name it with the input prediction",{title:"No prediction",fix:"prediction: y_hat"})}const n=e.label===null?null:numbersOf(e.label);const r=numbersOf(e.prediction);if(n===null||r===null)throw new Error("text was let through as numbers");return{task:"regression",label:n,prediction:r}}function codeParts(e,t){const code=(e,t)=>{const n=codeClasses(e);if(n===null){throw new c.y(`${t}: the column ${e.name} has over 1000 distinct values, too many for classes`,{title:`Input ${t}`})}return n};if(e.label===null)throw new Error(`no label column ${t.label}`);const n=code(e.label,"label");const r=e.prediction===null?null:code(e.prediction,"prediction");return{label:alignBooleans(n,r),prediction:r===null?null:alignBooleans(r,n)}}const ci=["1","true","yes"];async function binary(e,t,n,r,s){const o=t.threshold!==null&&e.scores.length>0;if(o&&t.prediction!==null){throw new c.y("threshold: both a prediction column and a threshold were given, and each would decide; give one of them",{title:"Input threshold"})}if(t.threshold!==null&&e.scores.length===0){throw new c.y("threshold: there is no score that it could be held to; name the column with the input score",{title:"Input threshold"})}if(o&&e.prediction!==null)s.push(`decisions: score >= ${t.threshold}; the column ${n.prediction} is not used`);const i=o?{...e,prediction:null}:e;await refuseProbabilitiesAsClasses(i,r);const{label:a,prediction:l}=codeParts(i,n);const u=e.scores.flatMap(({className:e})=>e===null?[]:[e]);const f=sortClasses([...a.texts,...l?.texts??[],...u]);const d=positiveOf(t.positive,f,s);const p=f.filter(e=>e!==d);const[h="other"]=p;const m=p.length>1?`not ${d}`:h;const isPositive=e=>{const t=Uint8Array.from(e.texts,e=>e===d?1:0);const n=new Uint8Array(e.codes.length);for(let r=0;r<n.length;r++)n[r]=t[e.codes[r]];return n};const v=scoreOfPositive(e,d);const g=v!==null&&allProbabilities(v);const w={task:"binary",label:isPositive(a),positiveClass:d,negativeClass:m,score:v,scoreReason:v===null?"there is no score column":null,scoreIsProbability:g};if(l!==null)return{...w,decision:isPositive(l),decisionReason:null};if(v===null)return{...w,decision:null,decisionReason:"there is neither a prediction nor a score"};if(!g&&t.threshold===null){s.push("scores lie outside 0 to 1: they rank, but are no probabilities; metrics of decisions need a threshold");return{...w,decision:null,decisionReason:"scores lie outside 0 to 1 and no threshold was given"}}const b=t.threshold??.5;if(t.threshold===null)s.push("decisions: score >= 0.5");return{...w,decision:atLeast(v,b),decisionReason:null}}function atLeast(e,t){const n=new Uint8Array(e.length);for(let r=0;r<n.length;r++)n[r]=e[r]>=t?1:0;return n}function positiveOf(e,t,n){if(e!==null){const n=t.find(t=>t===e)??t.find(t=>isNumeral(t)&&isNumeral(e)&&Number(t)===Number(e));const r=n??t.find(t=>t.toLowerCase()===e.toLowerCase()&&(e.toLowerCase()==="true"||e.toLowerCase()==="false"));if(r!==undefined)return r;throw new c.y(`positive: found "${e}", but the classes are ${listNames(t)}`,{title:"Input positive"})}const r=t.filter(e=>ci.includes(e.toLowerCase()));const[s]=r;if(r.length===1&&s!==undefined){n.push(`positive: class ${s}`);return s}const[o]=t;if(t.length===1&&o!==undefined&&["0","false","no","-1"].includes(o.toLowerCase())){n.push("positive: class 1, which no row has");return"1"}throw new c.y(`positive: which class is the positive one? The classes are ${listNames(t)}; name it with the input positive`,{title:"Input positive",fix:`positive: ${t.at(-1)??""}`})}function scoreOfPositive(e,t){const[n]=e.scores;if(n===undefined)return null;if(n.className===null)return numbersOf(n.column);const r=e.scores.find(({className:e})=>e!==null&&sameClass(e,t));if(r===undefined){throw new c.y(`score: no score column is of the positive class ${t}; they are of ${e.scores.map(({className:e})=>e).join(", ")}`,{title:"Input score"})}return numbersOf(r.column)}function sameClass(e,t){return e===t||isNumeral(e)&&isNumeral(t)&&Number(e)===Number(t)}function allProbabilities(e){for(let t=0;t<e.length;t++)if(!(e[t]>=0&&e[t]<=1))return false;return true}async function refuseProbabilitiesAsClasses(e,t){const{prediction:n}=e;if(n===null||n.type!=="number")return;for(let e=0;e<n.length;e++){const r=n.values[e]??0;if(Number.isInteger(r))continue;const s=await t(e);throw new c.y(`${placeInWords(s)}: the prediction column ${n.name} must hold classes, found ${rowValue(String(r))}; is it a score? Then name it with the input score`,{title:"Prediction is no class",location:s,fix:`score: ${n.name}`})}}function multiclass(e,t,n,r){if(t.threshold!==null)throw new c.y("threshold: with several classes the highest score decides; leave the threshold out",{title:"Input threshold"});if(t.positive!==null)throw new c.y("positive: with several classes there is no positive one; ask for a class in the rule, recall(class=cat)",{title:"Input positive"});const[s]=e.scores;if(s!==undefined&&s.className===null){throw new c.y(`score: with several classes one column a class is needed, found only ${s.column.name}; give a pattern such as p_* or a list`,{title:"Input score",fix:"score: p_*"})}const{label:o,prediction:i}=codeParts(e,n);const a=scoresByClass(e,o);const l=sortClasses([...o.texts,...i?.texts??[],...a.map(e=>e.className)]);const u=new Map(l.map((e,t)=>[e,t]));const recode=e=>{const t=e.texts.map(e=>u.get(e)??0);const n=new Uint32Array(e.codes.length);for(let r=0;r<n.length;r++)n[r]=t[e.codes[r]??0]??0;return n};const f=orderScores(a,l);const d={task:"multiclass",classes:l,label:recode(o),scores:f.columns,scoreReason:f.reason,scoreIsProbability:f.columns?.every(allProbabilities)??false};if(i!==null)return{...d,decision:recode(i),decisionReason:null};if(f.columns===null)return{...d,decision:null,decisionReason:f.reason};r.push("decisions: the class with the highest score, the first of equal ones");return{...d,decision:highest(f.columns),decisionReason:null}}function scoresByClass(e,t){return e.scores.flatMap(({className:e,column:n})=>e===null?[]:[{className:t.texts.find(t=>sameClass(t,e))??e,column:n}])}function orderScores(e,t){if(e.length===0)return{columns:null,reason:"there are no score columns"};const n=[];for(const r of t){const t=e.find(e=>e.className===r);const s=t===undefined?null:numbersOf(t.column);if(s===null)return{columns:null,reason:`the class ${r} has no score column`};n.push(s)}return{columns:n,reason:null}}function highest(e){const t=e[0]?.length??0;const n=new Uint32Array(t);for(let r=0;r<t;r++){let t=0;for(let n=1;n<e.length;n++){if((e[n]?.[r]??0)>(e[t]?.[r]??0))t=n}n[r]=t}return n}const fi=50;function inferTask(e,t,n,r){if(e.task==="columns")return{task:"columns",why:"given"};if(t.label===null){if(e.task==="auto"&&t.prediction===null&&t.score===null){return{task:"columns",why:"there is neither a label nor a prediction nor a score"}}throw noLabel(r)}if(t.prediction===null&&t.score===null){throw new c.y(`prediction, score: none of the columns ${usualNamesOf("prediction")}, ${usualNamesOf("score")} is there; name one of them; the columns are ${listNames(r)}`,{title:"No prediction",fix:"score: proba"})}if(e.task!=="auto")return{task:e.task,why:"given"};const s=n.get(t.label);const o=t.prediction===null?undefined:n.get(t.prediction);if(s===undefined)throw new Error("the label column was not read");if(t.score?.kind==="classes"&&!t.score.guessed&&t.score.columns.length>2){return{task:"multiclass",why:`${t.score.columns.length} score columns, one a class`}}const i=s.type==="number"&&o?.type==="number"&&t.score?.kind!=="classes";if(i&&!looksLikeClasses(s,o)){return{task:"regression",why:"the label and the prediction are numbers that are no classes"}}const a=codeClasses(s);if(a===null){throw new c.y(`label: the column ${t.label} has over ${Po} distinct values, too many for classes`,{title:"Input label"})}const l=distinctClasses(a,o);if(l.length>2)return{task:"multiclass",why:`${l.length} classes`};return{task:"binary",why:l.length===2?`two classes, ${l.join(" and ")}`:"one class"}}function distinctClasses(e,t){const n=new Set(e.texts);const r=e.texts.every(e=>e==="true"||e==="false");if(t!==undefined&&!(t.type==="number"&&!isWhole(t))){const e=codeClasses(t);const s=e?.texts.every(e=>e==="true"||e==="false")??false;if(r===s)for(const t of e?.texts??[])n.add(t)}return[...n].sort()}function noLabel(e){return new c.y(`label: none of the columns ${usualNamesOf("label")} is there; name the label's column; the columns are ${listNames(e)}`,{title:"No label",fix:"label: churned"})}function looksLikeClasses(e,t){const n=codeClasses(e);if(n===null||n.texts.length>fi||!isWhole(e))return false;if(n.texts.length<=2&&within(t,0,1))return true;const r=codeClasses(t);if(r===null||!isWhole(t))return false;const s=new Set(n.texts);return n.texts.length<=2||r.texts.every(e=>s.has(e))}function within(e,t,n){if(e.type==="text")return false;for(let r=0;r<e.length;r++){const s=e.values[r]??0;if(e.missing?.[r]!==1&&!(s>=t&&s<=n))return false}return true}async function gapsOf(e,t){const n=[];for(const r of new Set(e)){const e=t.columns.get(r)?.missing??null;const s=e===null?0:e.reduce((e,t)=>e+t,0);if(e===null||s===0)continue;const o=await t.locate(e.indexOf(1));n.push({id:`missing:${r}`,title:`completeness of ${r}`,outcome:"fail",severity:"warning",observed:`none in ${rowsInWords(s)}`,expected:"a value in every row",message:`the column ${r} has no value in ${rowsInWords(s)} of ${t.rows}, first at ${placeInWords(o)}; its metrics leave them out`,slice:null,evidence:[],location:o})}return n}function sliceRows(e,t,n){const r=new Map;const s=[];const o=new Map;for(const i of e){if(o.has(keyOf(i)))continue;const e=buildViews([i],t,n);s.push(...e.notes);const a=new Set;for(const t of e.views){const e=JSON.stringify(Object.entries(t.slice??{}).sort());const n=r.get(e)??t;r.set(e,n);a.add(n.slice)}o.set(keyOf(i),{slices:a,omitted:e.omitted})}return{views:[...r.values()],notes:s,slicesOf:e=>o.get(keyOf(e))?.slices??new Set,omittedOf:e=>o.get(keyOf(e))?.omitted??null}}function columnsOfScope(e){return e===null?[]:namedInScope(e).map(({name:e})=>e)}function specOfScope(e,t){const n={columns:namedInScope(e)};if(n.columns.some(({bins:e})=>e!==null))return n;const r=namesOf(n);const s=t.filter(e=>sameNames(namesOf(e),r));const[o,...i]=s;const a=s.find(e=>keyOf(e)===keyOf(n));if(o===undefined||a!==undefined)return a??n;if(i.some(e=>keyOf(e)!==keyOf(o))){throw new c.y(`slices cut ${r.join("*")} in several ways, ${s.map(printSliceSpec).join(" and ")}; name one of them in quotes, on "${printSliceSpec(o)}"`,{title:"Input slices"})}return o}function namesOf(e){return e.columns.map(({name:e})=>e)}function namedInScope(e){const t=e.kind==="slice"?e.values.map(({column:e})=>e):e.columns;return t.flatMap(e=>e.includes(":bins(")?parseSliceSpec(e).columns:[{name:e,bins:null}])}function keyOf(e){return e.columns.map(e=>printSliceSpec({columns:[e]})).sort().join("*")}function sameNames(e,t){return e.length===t.length&&e.every(e=>t.includes(e))}async function evaluateRows(e,t,n,r){const s=await openRows(e,r.places);const o=resolveRoles(e,s.columnNames);const i=[...t.map(e=>e.subject),...e.metrics.map(e=>parseSubject(e,{input:"metrics"}))];const a=e.slices.map(e=>parseSliceSpec(e));for(const e of a.flatMap(namesOf))named("slices",e,s.columnNames);const{rulesPath:l}=n;const u=t.flatMap(e=>forRule(e,l,()=>{const t=specColumns(e.subject);for(const n of[...columnsOfScope(e.scope),...t])named("rules",n,s.columnNames);return t}));const f=i.slice(t.length).flatMap(e=>specColumns(e));for(const e of f)named("metrics",e,s.columnNames);const d=[...u,...f];const p=await readRows(s,[...columnsOfRoles(o),...a.flatMap(namesOf),...t.flatMap(e=>columnsOfScope(e.scope)),...d],{allow:e.allow,label:o.label,workspace:r.workspace});if(p.rows===0)throw new c.y(`predictions: ${e.predictions.join(", ")} has a header and no rows`,{title:"No rows"});const h=settleGuessedScores(o,p.columns);const m=inferTask(e,h,p.columns,s.columnNames);const v=i.length===0||i.some(({name:e})=>needsLabel(e));if(e.task==="auto"&&m.task==="columns"&&v)throw noLabel(s.columnNames);const g=await buildExamples(e,h,m,p,d);const{examples:w}=g;const b=w.task==="multiclass"?w.classes:undefined;const parse=e=>parseMetric(e,w.task,b);const y=t.map(e=>forRule(e,l,()=>parse(e.subject)));const x=distinct([...y,...i.slice(t.length).map(parse)]);const k=defaultMetrics(w);const $=distinct([...x,...k]);const N=x.length>0?x:k;const S={resamples:e.resamples,seed:n.seed,proportionInterval:e.proportionInterval,zeroDivision:e.zeroDivision};const _=t.map(e=>forRule(e,l,()=>e.scope===null?null:specOfScope(e.scope,a)));const M=_.filter(e=>e!==null);const A=sliceRows([...a,...M],g.columns,w.rows);const O=[...evaluateMetrics(w,$,[{slice:null,rows:null}],S),...evaluateMetrics(w,N,A.views,S)];const R=dummyFigures(w,$,S);const C={confidence:n.confidence,rulesPath:l,minSliceSize:e.minSliceSize,resamples:e.resamples,dummies:R};const E=t.flatMap((e,t)=>{const n=y[t];if(n===undefined)throw new Error("a rule has no metric");const r=_[t]??null;const s=O.filter(({id:e})=>e===n.id);if(r===null)return decideRule(e,s.filter(({slice:e})=>e===null),C);return[...decideRule(e,estimatesOfScope(e,r,s,A,l),C),...leftOut(e,r,A,C)]});const I={...S,confidence:n.confidence};return{checks:[...g.checks,...await gapsOf(u,p),...distinctChecks(E)],metrics:O.map(t=>metricRow(t,n.confidence,e.minSliceSize,R)),tables:[...tablesOf(w),...worstSlices({examples:w,metrics:N,specs:a,columns:g.columns,minSliceSize:e.minSliceSize,settings:I})],figures:figuresOf(w,n.confidence),notes:[`task: ${m.task} (${m.why})`,...h.notes,...p.notes,...g.notes,...A.notes,...metricNotes(O)],files:p.files,suggestions:t.length>0?[]:suggestRules(O,n.confidence)}}function metricNotes(e){const t=e.filter(({slice:e,note:t})=>e===null&&t!==null);return[...new Set(t.map(({id:e,note:t})=>`${e}: ${t}`))]}function metricRow(e,t,n,r){const{value:s}=e;const o=e.slice===null?r.get(e.id):undefined;return{id:e.id,slice:e.slice,value:s.value,reason:s.value===null?s.reason:null,direction:e.direction,interval:s.value===null?null:e.intervalAt?.(t)??null,support:e.support,...e.slice!==null&&e.support.n<n?{tooSmall:true}:{},...o===undefined?{}:{dummy:o}}}function estimatesOfScope(e,t,n,r,s){const o=r.slicesOf(t);const i=n.filter(({slice:e})=>e!==null&&o.has(e));const{scope:a}=e;if(a?.kind!=="slice")return i;const l=columnsOfScope(a).map((e,t)=>({column:e,value:a.values[t]?.value}));const u=i.filter(({slice:e})=>l.every(({column:t,value:n})=>e?.[t]===n));if(u.length>0)return u;const c=[...o].map(e=>Object.values(e??{}).join(", "));const f=c.length>20?` and ${c.length-20} more`:"";const d=namesOf(t).join(", ");throw ruleError(e,s,`names no slice of the data; ${d} is one of ${c.slice(0,20).join("; ")}${f}`)}function leftOut(e,t,n,r){const s=n.omittedOf(t);if(e.scope?.kind==="slice"||s===null||s.largest<r.minSliceSize)return[];const o=`${s.count} more slices of up to ${s.largest} rows were left out, so the rule is not decided on them; choose a column of fewer values, or raise min-slice-size above ${s.largest}`;return[undecidedRule(e,o,r)]}function distinct(e){return e.filter((t,n)=>e.findIndex(e=>e.id===t.id)===n)}function distinctChecks(e){return e.filter((t,n)=>e.findIndex(e=>e.id===t.id&&e.severity===t.severity)===n)}function noRulesCheck(e){return{id:"rules",title:"no rules: reported only",outcome:"fail",severity:"warning",observed:null,expected:"at least one rule",message:e.length===0?"no rules: reported only":`no rules: reported only; rules that this sample could decide: ${e.join("; ")}`,slice:null,evidence:e,location:null}}async function runEvaluateModel(e,t){const{common:n}=e;const r=applicableRules(n.rules,n.rulesPath);const s=e.metricsFile===null?null:await readMetricsFile(e.metricsFile,t);const[o,i]=splitRules(r,s?.names??[],e.rows!==null);const a=[];if(e.rows!==null)a.push(await evaluateRows(e.rows,i,n,t));if(s!==null){const e=new Set(a.flatMap(({metrics:e})=>e.map(({id:e})=>e)));a.push(evaluateNumbers(s,o,{rulesPath:n.rulesPath,ofRows:e}))}const l=a.flatMap(e=>e.suggestions);const u=a.flatMap(e=>e.checks);const c=r.length===0?[...u,noRulesCheck(l)]:u;const{modelArtifact:f}=n;const d=f===null?[]:await t.places.allFiles(f,"model-artifact");const p=a.flatMap(e=>e.metrics);return{schemaVersion:1,gate:"evaluate-model",model:n.publishing.model,verdict:verdictOf(c,n.publishing.onInconclusive),summary:summarise(u,{onInconclusive:n.publishing.onInconclusive}),checks:c,metrics:p,tables:a.flatMap(e=>e.tables),figures:a.flatMap(e=>e.figures),notes:a.flatMap(e=>e.notes),provenance:{...t.facts,inputs:a.flatMap(e=>e.files),modelArtifact:f===null?null:{path:f,sha256:await modelDigest(d,f),files:d.length},seed:n.seed}}}function splitRules(e,t,n){if(!n)return[[...e],[]];const isOfNumbers=({subject:e})=>e.args.length===0&&t.includes(e.name)&&!isBareMetric(e.name);return[e.filter(isOfNumbers),e.filter(e=>!isOfNumbers(e))]}const di={name:"evaluate-model",section:"evaluation",inputNames:Bt,readInputs:readEvaluateInputs,run:runEvaluateModel};const pi=100;const hi=8;function gateHelp(e,t){const n=e.name.replace(/^Modelgate /,"");const r=Object.entries(e.inputs).map(([e,{description:t}])=>`  --${e} VALUE\n${help_wrap(t)}`);return[`modelgate ${n} (${t})`,"",`${e.description}.`,"",`Usage: modelgate ${n} --predictions preds.csv --rules 'roc_auc >= 0.85'`,"","Each flag is an input of the action; repeat a flag to give several lines.","",...r,"","Exit code: 0 when the gate lets the model pass, 1 when it does not or the input is bad, 2 for a wrong call.",""].join("\n")}function help_wrap(e){const t=[];let n="";for(const r of e.replaceAll("`","").split(/\s+/)){if(n!==""&&n.length+1+r.length>pi-hi){t.push(n);n=r}else n=n===""?r:`${n} ${r}`}return[...t,n].map(e=>" ".repeat(hi)+e).join("\n")}var mi=r(48161);function terminalHost(e,t){const n=t;const r=n.isTTY===true&&!e["NO_COLOR"]&&e["TERM"]!=="dumb";return{env:e,workspace:e["GITHUB_WORKSPACE"]||process.cwd(),temporaryFolder:e["RUNNER_TEMP"]||(0,mi.tmpdir)(),log:{info:e=>void process.stderr.write(`${e}\n`),warning:e=>void process.stderr.write(`warning: ${e}\n`)},present:e=>void t.write(`${e.terminal({colour:r,width:Math.min(n.columns??100,160)})}\n`),annotate:()=>{},writeSummary:async()=>{},setOutput:()=>{},maskSecret:()=>{}}}const vi=[runnable(di)];function runnable(e){return{name:e.name,inputNames:e.inputNames,run:t=>execute(e,t)}}async function runCommandLine(e,t){const[n,...r]=e;if(n==="--version"||n==="-v")return say(`${Xe}\n`);if(n===undefined||n==="--help"||n==="-h"||n==="help")return say(await command_line_usage(),n===undefined?2:0);const s=vi.find(e=>e.name===n);if(s===undefined){const e=nearest(n,vi.map(e=>e.name));process.stderr.write(`modelgate: there is no gate "${printable(n)}"${e.length>0?`; did you mean ${e.join(" or ")}?`:""}\n\n${await command_line_usage()}`);return 2}if(r.includes("--help")||r.includes("-h"))return say(gateHelp(await readActionFile(s.name),Xe));let o;try{o=readFlags(r,s)}catch(e){if(!(e instanceof c.y))throw e;process.stderr.write(`modelgate ${s.name}: ${printable(e.message)}\n`);return 2}return s.run(terminalHost({...t,...o},process.stdout))}function readFlags(e,t){const n=Object.fromEntries(t.inputNames.map(e=>[e,{type:"string",multiple:true}]));let r;try{({values:r}=(0,a.parseArgs)({args:[...e],options:n,allowPositionals:false,strict:true}))}catch(n){const r=/'?--([\w-]+)/.exec(e.find(e=>e.startsWith("--")&&!t.inputNames.includes(e.slice(2).split("=")[0]??""))??"")?.[1];const s=r===undefined?[]:nearest(r,t.inputNames);const o=s.length>0?`; did you mean --${s.join(" or --")}?`:"";throw new c.y(`${n instanceof Error?n.message.split(". ")[0]:String(n)}${o}`)}return Object.fromEntries(Object.entries(r).map(([e,t])=>[`INPUT_${e.toUpperCase()}`,(t??[]).join("\n")]))}async function command_line_usage(){const e=await Promise.all(vi.map(async e=>`  ${e.name}  ${(await readActionFile(e.name)).description}`));return`Usage: modelgate <gate> [--input value ...]\n\nGates:\n${e.join("\n")}\n\nmodelgate <gate> --help lists the inputs of one; --version prints ${Xe}.\n`}async function readActionFile(e){const{parse:t}=await r.e(483).then(r.t.bind(r,33483,19));let n=(0,o.dirname)((0,i.fileURLToPath)(import.meta.url));while(!(0,s.existsSync)((0,o.join)(n,"actions",e,"action.yml"))){const t=(0,o.dirname)(n);if(t===n)throw new Error(`actions/${e}/action.yml is not in the package`);n=t}return t((0,s.readFileSync)((0,o.join)(n,"actions",e,"action.yml"),"utf8"))}function say(e,t=0){process.stdout.write(e);return t}function printable(e){return e.replaceAll(/[^\P{C}\n]/gu,"�")}},17425:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(55415);var s=n(82063);await(0,r.J)(await(0,s.r)(process.argv.slice(2),process.env));t()}catch(e){t(e)}},1)},51611:(e,t,n)=>{n.d(t,{y:()=>UserError});class UserError extends Error{name="UserError";title;location;fix;constructor(e,t={}){super(e,t.cause===undefined?undefined:{cause:t.cause});this.title=t.title??"Bad input";this.location=t.location;this.fix=t.fix}}},16508:(e,t,n)=>{n.d(t,{Fu:()=>inputTable,I2:()=>commentBody,Lt:()=>shownColumns,RO:()=>rowsOf,jn:()=>reportTable,p0:()=>c});var r=n(18502);var s=n(6823);var o=n(86004);var i=n(27261);var a=n(52340);var l=n(57895);const u={rows:30,messages:8,sliceMetrics:4};const c={rows:1e3,messages:200,sliceMetrics:12};const f=6;function commentBody(e,t=u){const n=`#### ${(0,s.p7)((0,l.h2)(e.gate),60)}`;const i=(0,l.IN)(e.checks);if((0,l.S9)(e)){return[n,...(0,r.Fv)(i,t.messages),...foldedProvenance(e,t)].join("\n\n")}if(e.verdict==="pass"){const n=(0,s.aL)(`${(0,l.h2)(e.gate)}: ${passingSummary(e)}`,200);return(0,o.oG)(n,[(0,r.Dv)(i,t.rows),...evidence(e,t),...lastLines(e,t)])}const needsLook=e=>e.outcome!=="pass"&&e.severity!=="info";const a=i.length<=f;const c=a?i:i.filter(needsLook);const d=a?[]:i.filter(e=>!needsLook(e));return[n,...c.length>0&&!onlyNoRules(e)?[(0,r.Dv)(c,t.rows)]:[],...(0,r.Fv)(i.filter(needsLook),t.messages),...onlyNoRules(e)?metricBlock(e,t):[],...d.length>0?[foldedChecks(d,t)]:[],...foldedEvidence(e,t)].join("\n\n")}function evidence(e,t){return[...metricBlock(e,t),...(0,i.Av)(e,{rows:t.rows,metrics:t.sliceMetrics}),...tableBlocks(e,t)]}function onlyNoRules({checks:e}){return e.every(({id:e})=>e==="rules")}function foldedChecks(e,t){const n=e.filter(({outcome:e})=>e==="pass").length;const s=e.length-n;const i=[n>0?`${(0,a.hS)(n,(0,l.nW)(e))} that ${n===1?"holds":"hold"}`:"",s>0?`${s} for information`:""];const u=(0,r.Fv)(e.filter(({outcome:e})=>e!=="pass"),t.messages);return(0,o.oG)(i.filter(e=>e!=="").join(", "),[(0,r.Dv)(e,t.rows),...u])}function foldedEvidence(e,t){const n=onlyNoRules(e)?evidence(e,t).slice(metricBlock(e,t).length):evidence(e,t);const r=n.length>0?[(0,o.oG)(`${(0,l.h2)(e.gate)}: ${evidenceSummary(e)}`,n)]:[];return[...r,...foldedProvenance(e,t)]}function foldedProvenance(e,t){const n=lastLines(e,t);return n.length>0?[(0,o.oG)("What was read",n)]:[]}function metricBlock(e,t){const n=(0,i.Lc)(e.metrics,t.rows);return n===null?[]:[n]}function tableBlocks(e,t){return e.tables.filter(({rows:e})=>e.length>0).flatMap(e=>[`**${(0,s.p7)(e.title,120)}**`,reportTable(e,t.rows),...e.note===undefined?[]:[(0,s.p7)(e.note)]])}function shownColumns({columns:e,rows:t}){return e.map(({type:e},n)=>(0,a.sC)(t.map(e=>e[n]??null),e))}function reportTable(e,t){const n=shownColumns(e);return(0,o.Qj)(e.columns.map(({title:e,type:t})=>({title:(0,s.p7)(e,80),align:t==="number"||t==="percent"||t==="count"?"right":"left"})),e.rows.map((t,r)=>e.columns.map(({type:e},o)=>{const i=t[o]??null;return e==="name"&&typeof i==="string"?(0,s.D9)(i):(0,s.p7)(n[o]?.[r]??"",200)})),t)}function notesBlock(e,t){if(e.notes.length===0)return[];const n=e.notes.slice(0,t.messages*2).map(e=>`- ${(0,s.p7)(e)}`);const r=e.notes.length-n.length;return[[...n,...r>0?[`- … ${r} more in the full report`]:[]].join("\n")]}function lastLines(e,t){const n=notesBlock(e,t);const r=e.provenance.inputs;return[...n,...r.length>0?[inputTable(r,t.rows)]:[]]}function inputTable(e,t){const n=e.some(({version:e})=>e!==undefined);return(0,o.Qj)([{title:"file",align:"left"},{title:"read as",align:"left"},{title:"rows",align:"right"},{title:"sha256",align:"left"},...n?[{title:"version",align:"left"}]:[]],e.map(({path:e,role:t,rows:r,sha256:o,version:i})=>[(0,s.D9)(e),(0,s.p7)(t,60),r===undefined?"":(0,a.px)(r),(0,s.D9)(o.slice(0,12)),...n?[i===undefined?"":(0,s.D9)(i,60)]:[]]),t)}function rowsOf(e){const t=e.metrics.flatMap(({slice:e,support:t})=>e===null&&t!==null?[t.n]:[]);return t.length===0?null:t.reduce((e,t)=>Math.max(e,t),0)}function evidenceSummary(e){const t=new Set(e.metrics.map(({id:e})=>e)).size;const n=new Set(e.metrics.flatMap(({slice:e})=>e===null?[]:[JSON.stringify(e)])).size;const r=rowsOf(e);const s=[t>0?(0,a.hS)(t,"metric")+(r===null?"":` on ${(0,a.hS)(r,"row")}`):"",n>0?(0,a.hS)(n,"slice"):"",e.tables.length>0?(0,a.hS)(e.tables.length,"table"):""];return s.filter(e=>e!=="").join(", ")}function passingSummary(e){const t=evidenceSummary(e);return(0,l.WN)(e)+(t===""?"":`, ${t}`)}},72750:(e,t,n)=>{n.d(t,{e:()=>matrixChart,n:()=>matrixCount});var r=n(29916);var s=n(52340);var o=n(4376);const i=20;function matrixCount({y:e,n:t}){return t??e}function matrixChart(e){const t=e.series;const n=Math.max(...t.map(({points:e})=>e.length));if(n>i||t.length>i)return null;const a=Array.from({length:n},(n,r)=>e.categories?.[r]??t[r]?.name??String(r));const l=Math.max(34,Math.min(96,300/n));const[u,c]=[110,56];const[f,d]=[u+l*n+8,c+l*t.length+8];const p=Math.max(4,Math.floor(l/7));return(0,r.N)("svg",{viewBox:`0 0 ${f} ${d}`,role:"img","aria-label":(0,o.wh)(e.title)},(0,r.N)("title",{},e.title),(0,r.N)("desc",{},`Counts, ${e.y.title} by row and ${e.x.title} by column; the table beside it holds the same counts.`),(0,r.N)("text",{x:u+l*n/2,y:14,"text-anchor":"middle"},(0,o.wh)(e.x.title,40)),(0,r.N)("text",{transform:`rotate(-90 12 ${c+l*t.length/2})`,x:12,y:c+l*t.length/2,"text-anchor":"middle"},(0,o.wh)(e.y.title,40)),a.map((e,t)=>(0,r.N)("text",{class:"tick",x:u+l*(t+.5),y:c-8,"text-anchor":"middle"},(0,o.wh)(e,p))),t.map(({name:e,points:t},n)=>{const i=t.reduce((e,t)=>e+matrixCount(t),0);return[(0,r.N)("text",{class:"tick",x:u-8,y:c+l*(n+.5)+4,"text-anchor":"end"},(0,o.wh)(e,13)),t.map((e,t)=>{const o=i===0?0:matrixCount(e)/i;const[a,f]=[u+l*t,c+l*n];return[(0,r.N)("rect",{class:"cell",x:a,y:f,width:l,height:l,"fill-opacity":.04+o*.41}),(0,r.N)("text",{class:n===t?"cell-text":null,x:a+l/2,y:f+l/2+4,"text-anchor":"middle"},(0,s.px)(matrixCount(e)))]})]}))}},18502:(e,t,n)=>{n.d(t,{s5:()=>checkDrawings,Fv:()=>checkMessages,Dv:()=>checkTable,uN:()=>freshEvidence,Z9:()=>placeText,MC:()=>sharedLevel,WC:()=>tellsItself});var r=n(6823);const s=17;const o=3;const i=" ";const a=(s-1)/2;function drawInterval({value:e,low:t,high:n,bound:r}){const l=(n-t)/2;const u=l>0&&Number.isFinite(l)?l/o:Math.abs(e-r)/o||1;const place=e=>e===r?a:beside(a+Math.round((e-r)/u),e>r);const[c,f]=[place(t),place(n)];const d=c<0?-c:f>=s?s-1-f:0;const shifted=e=>{const t=Math.min(Math.max(place(e)+d,0),s-1);return e===r?t:beside(t,e>r)};const[p,h,m]=[shifted(t),shifted(e),shifted(n)];const v=Array.from({length:s},(e,t)=>t>p&&t<m?"─":i);v[a]=p<a&&a<m?"┼":"│";if(p<m){if(p!==a)v[p]="╟";if(m!==a)v[m]="╢"}v[h]="●";if(d>0)v[0]="◂";if(d<0)v[s-1]="▸";return v.join("")}function beside(e,t){return t?Math.max(e,a+1):Math.min(e,a-1)}var l=n(86004);var u=n(52340);var c=n(4376);var f=n(57895);function checkTable(e,t){const n=checkDrawings(e);const r=sharedLevel(e.map(({interval:e})=>e??null));const s=[{title:"",align:"center",cell:f.ar},{title:"rule",align:"left",cell:checkName},{title:r===null?"observed":`observed (${(0,l.D_)(r)})`,align:"right",cell:observedText}];if(n.some(e=>e!==null)){s.push({title:"`│` the bound",align:"center",cell:(e,t)=>drawingCode(n[t]??null)})}if(e.some(({baseline:e})=>isChampion(e))){s.push({title:"beside",align:"right",cell:baselineText})}if(e.some(({support:e})=>e!==null&&e!==undefined)){s.push({title:"rows",align:"right",cell:({support:e})=>e?(0,u.px)(e.n):""})}s.push({title:"",align:"left",cell:f.nG});const o=e.map((e,t)=>s.map(({cell:n})=>n(e,t)));return(0,l.Qj)(s,o,t)}function checkMessages(e,t){const n=e.filter(({message:e,evidence:t})=>e!==undefined||t.length>0);const r=n.slice(0,t).flatMap(e=>messageBlocks(e));return n.length>t?[...r,`… and ${n.length-t} more in the full report.`]:r}function checkName(e){return e.id.startsWith("rule:")?(0,r.D9)((0,f.Tq)(e)):(0,r.p7)((0,f.Tq)(e))}function checkDrawings(e){return e.map(({expected:e,observed:t,interval:n})=>{const r=(0,u.s0)(e);return r!==null&&typeof t==="number"&&n?drawInterval({value:t,low:n.low,high:n.high,bound:r}):null})}function observedText(e){if(typeof e.observed==="string")return(0,r.p7)(e.observed,80);return(0,l.D_)((0,u.VK)({value:e.observed,interval:e.interval??null,bound:(0,u.s0)(e.expected)}).withInterval)}function baselineText({baseline:e}){return isChampion(e)?`${(0,r.p7)(e.name,40)} ${(0,u.VK)({value:e.value}).value}`:""}function isChampion(e){return e!==null&&e!==undefined&&e.name!=="dummy"}function drawingCode(e){return e===null?"":`\`${e}\``}function messageBlocks(e){const[t="",...n]=(0,c.y1)(e.message??"");const s=tellsItself(e)?"":`${checkName(e)}: `;const o=e.location===null?"":` (${(0,r.D9)(placeText(e.location))})`;const i=freshEvidence(e).filter(e=>!e.includes("\n")).map(e=>(0,r.p7)(e,300));const a=[t===""?"":(0,r.p7)(t),...i].filter(e=>e!=="");const l=[`${(0,f.ar)(e)} ${s}${a.join(" ")}${o}`];if(n.length>0)l.push((0,r.p0)(n));for(const t of freshEvidence(e).filter(e=>e.includes("\n")))l.push((0,r.p0)((0,c.y1)(t)));return l}function tellsItself({outcome:e,title:t,message:n}){return e==="error"||(n??"").startsWith(t)}function freshEvidence({message:e,evidence:t}){return t.filter(t=>!(e??"").includes(t))}function placeText(e){const{path:t,line:n,column:r}=e;return[t,n,r].filter(e=>e!==undefined).join(":")}function sharedLevel(e){const t=new Set(e.filter(e=>e!==null).map(({level:e})=>e));const[n]=t;return t.size===1&&n!==undefined?(0,u.y9)(n):null}},30890:(e,t,n)=>{n.d(t,{DA:()=>withoutDetails,G$:()=>cutMarkdown,dy:()=>utf8Bytes});function cutMarkdown(e,t,n,r=utf16Units){if(r(e)<=t)return e;let s=blocksOf(e).filter(({text:e})=>e!==n);const o=t-r(n)-r("\n\n");if(o<=0)return r(n)<=t?n:"";const total=()=>s.reduce((e,t)=>e+r(t.text)+2,0);for(let e=s.length-1;e>=0&&total()>o;e-=1){if(s[e]?.kind==="details")s=s.toSpliced(e,1)}const i=[];let a=o;for(const e of s){const t=r(e.text)+2;if(t<=a){i.push(e.text);a-=t;continue}const n=e.kind==="table"?rowsThatFit(e.text,a-2,r):null;if(n!==null)i.push(n);break}while(i.at(-1)?.startsWith("#"))i.pop();return[...i,n].join("\n\n")}function withoutDetails(e){return blocksOf(e).filter(({kind:e})=>e!=="details").map(({text:e})=>e).join("\n\n")}function utf16Units(e){return e.length}const r=new TextEncoder;function utf8Bytes(e){return r.encode(e).length}function blocksOf(e){const t=e.split("\n");const n=[];let r=0;while(r<t.length){const e=t[r]??"";if(e.trim()===""){r+=1;continue}const s=e.startsWith("<details")?"details":e.startsWith("```")?"fence":e.startsWith("|")?"table":"text";const o=endOf(t,r,s);n.push({kind:s,text:t.slice(r,o).join("\n")});r=o}return n}function endOf(e,t,n){if(n==="fence")return afterFence(e,t);let r=0;for(let s=t;s<e.length;s+=1){const o=e[s]??"";if(n!=="details"){if(o.trim()===""||n==="table"&&!o.startsWith("|"))return s;if(s>t&&n==="text"&&/^(?:<details|```|\|)/.test(o))return s;continue}if(o.startsWith("```")){s=afterFence(e,s)-1;continue}if(o.startsWith("<details"))r+=1;if(o.endsWith("</details>"))r-=1;if(r<=0)return s+1}return e.length}function afterFence(e,t){const n=/^`+/.exec(e[t]??"")?.[0]??"```";const r=e.findIndex((e,r)=>r>t&&e===n);return r<0?e.length:r+1}function rowsThatFit(e,t,n){const r=e.split("\n");const[s="",o="",...i]=r;const more=e=>`\n\n… ${e} more rows`;let a=`${s}\n${o}`;let l=0;for(const e of i){if(n(a)+1+n(e)+n(more(i.length))>t)break;a+=`\n${e}`;l+=1}if(l===0)return null;return l===i.length?a:a+more(i.length-l)}},6823:(e,t,n)=>{n.d(t,{BP:()=>logLine,Cm:()=>linkTarget,D9:()=>markdownCode,_b:()=>mermaidLabel,aL:()=>markdownHtmlText,eR:()=>terminalText,js:()=>htmlText,p0:()=>markdownFence,p7:()=>markdownText,xr:()=>annotationText});var r=n(4376);const s="​";function unlinked(e){return e.replace(/@/g,`@${s}`).replace(/#(?=\d|$)/g,`#${s}`).replace(/(?<=[A-Za-z]-)(?=\d)/g,s).replace(/:(?=\/\/|[\w+-]+:)/g,`:${s}`).replace(/www\./gi,e=>`${e.slice(0,3)}${s}.`).replace(/[0-9a-f]{7,}/gi,e=>(e.match(/.{1,6}/g)??[]).join(s))}const o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function htmlEscaped(e){return e.replace(/[&<>"']/g,e=>o[e]??e)}const i="<span>&#36;</span>";function markdownText(e,t=r.Ib){return escapedMarkdown(unlinked((0,r.wh)(e,t)))}function escapedMarkdown(e){return e.replace(/[&<|\\]/g,e=>o[e]??(e==="|"?"&#124;":"&#92;")).replace(/[*`[\]~]/g,"\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,"\\_").replace(/(?<!&)#/g,"\\#").replace(/^([-+=>]|\d{1,9}(?=[.)](?:\s|$)))/,e=>/\d/.test(e)?`${e}\\`:`\\${e}`).replace(/\$/g,i)}function markdownCode(e,t=r.m$){const n=(0,r.wh)(e,t);if(n==="")return"(empty)";return/[`|\\<]/.test(n)?`<code>${escapedMarkdown(unlinked(n))}</code>`:`\`${n}\``}function markdownHtmlText(e,t=r.m$){return htmlEscaped(unlinked((0,r.wh)(e,t))).replace(/\$/g,i)}function markdownFence(e,t=""){const n=Math.max(2,...e.flatMap(e=>[...e.matchAll(/`+/g)].map(([e])=>e.length)));const r="`".repeat(n+1);const o=e.map(e=>e.replaceAll("\x3c!--",`<${s}!--`));return[`${r}${t}`,...o,r].join("\n")}function linkTarget(e){return e!==null&&e.length<=600&&/^https?:\/\/[\w.~:/?#@!$&*+,;=%[\]-]+$/.test(e)?e.replace(/[[\]*$!]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`):null}function htmlText(e,t=r.Ib){return htmlEscaped((0,r.wh)(e,t))}function mermaidLabel(e,t=40){const n=(0,r.wh)(e,t).replace(/[^\p{L}\p{N}\p{M} _.,=+()/*<>\u2013-]/gu,"_").replace(/[<>]/g,e=>e==="<"?"‹":"›");return`"${n===""?"(empty)":n}"`}function terminalText(e,t=r.Ib){return(0,r.wh)(e,t)}function logLine(e,t=r.Ib){return(0,r.wh)(e,t).replace(/::/g,": :").replace(/##(?=\[)/g,"# #")}function annotationText(e,t=r.Ib){return(0,r.wh)(e,t)}},73365:(e,t,n)=>{n.d(t,{j:()=>figureTable});var r=n(72750);const s=21;function figureTable(e){return e.kind==="matrix"?matrixTable(e):pointTable(e)}function matrixTable(e){const t=e.categories??e.series[0]?.points.map((e,t)=>String(t))??[];return{id:e.id,title:e.title,columns:[{id:"row",title:`${e.y.title} \\ ${e.x.title}`,type:"name"},...t.map((e,t)=>({id:`column-${t}`,title:e,type:"count"}))],rows:e.series.filter(({points:e})=>e.length>0).map(({name:e,points:t})=>[e,...t.map(r.n)])}}function pointTable(e){const t=e.series.length>1;const n=e.categories!==undefined;const r=e.series.flatMap(({points:e})=>e);const s=r.some(({low:e})=>e!==undefined);const o=r.some(({n:e})=>e!==undefined);return{id:e.id,title:e.title,columns:[...t?[{id:"series",title:"series",type:"name"}]:[],n?{id:"name",title:"",type:"name"}:{id:"x",title:e.x.title,type:"number"},{id:"y",title:e.y.title,type:"number"},...s?[{id:"low",title:"low",type:"number"},{id:"high",title:"high",type:"number"}]:[],...o?[{id:"n",title:"rows",type:"count"}]:[]],rows:e.series.flatMap(({name:r,points:i})=>thinned(i.map((e,t)=>({point:e,index:t}))).map(({point:i,index:a})=>[...t?[r]:[],n?e.categories?.[a]??null:i.x,i.y,...s?[i.low??null,i.high??null]:[],...o?[i.n??null]:[]]))}}function thinned(e){if(e.length<=s)return[...e];const t=Array.from({length:s},(t,n)=>Math.round(n*(e.length-1)/(s-1)));return t.flatMap(t=>e.slice(t,t+1))}},86004:(e,t,n)=>{n.d(t,{D_:()=>unbroken,Qj:()=>markdownTable,oG:()=>markdownDetails});const r={left:"---",right:"--:",center:":-:"};function markdownTable(e,t,n=Number.POSITIVE_INFINITY){const line=e=>`| ${e.join(" | ")} |`;const s=[line(e.map(({title:e})=>e)),`|${e.map(({align:e})=>r[e]).join("|")}|`,...t.slice(0,n).map(line)].join("\n");return t.length>n?`${s}\n\n… ${t.length-n} more in the full report.`:s}function unbroken(e){return e.replaceAll(" "," ")}function markdownDetails(e,t){return[`<details><summary>${e}</summary>`,"",t.join("\n\n"),"","</details>"].join("\n")}},29916:(e,t,n)=>{n.d(t,{N:()=>element,X:()=>ownMarkup});var r=n(6823);const s=new Set(["meta","col","path","line","rect","circle"]);function element(e,t,...n){const o=Object.entries(t).flatMap(([e,t])=>t===null?[]:[` ${e}="${typeof t==="number"?rounded(t):(0,r.js)(t,1e5)}"`]);const i=`<${e}${o.join("")}`;if(s.has(e))return{markup:`${i}/>`};return{markup:`${i}>${n.map(childMarkup).join("")}</${e}>`}}function ownMarkup(e){return{markup:e}}function childMarkup(e){if(typeof e==="string")return(0,r.js)(e);return isMarkup(e)?e.markup:e.map(childMarkup).join("")}function isMarkup(e){return"markup"in e}function rounded(e){return String(Math.round(e*100)/100)}},27261:(e,t,n)=>{n.d(t,{Av:()=>sliceTables,Dy:()=>supportText,Lc:()=>metricTable,Vg:()=>sliceFamilies,m$:()=>checkedMetric});var r=n(18502);var s=n(6823);var o=n(86004);var i=n(52340);var a=n(4376);var l=n(57895);function metricTable(e,t){const n=e.filter(({slice:e})=>e===null);if(n.length===0)return null;const r=n.some(({dummy:e})=>typeof e==="number");const a=[{title:"metric",align:"left"},{title:valueTitle(n),align:"right"},...r?[{title:"dummy",align:"right"}]:[],{title:"rows",align:"right"}];return(0,o.Qj)(a,n.map(e=>[`${(0,s.D9)(e.id)} ${(0,i.h9)(e.direction)}`.trim(),valueText(e),...r?[typeof e.dummy==="number"?(0,i.VK)({value:e.dummy,interval:e.interval}).value:""]:[],supportText(e.support)]),t)}function sliceFamilies(e,t){const n=e.metrics.filter(({slice:e})=>e!==null);const r=grouped(n,({slice:e})=>JSON.stringify(Object.keys(e??{})));return r.map(n=>sliceFamily(n,e.checks,t))}function sliceFamily(e,t,n){const r=new Map(t.filter(({slice:e})=>e!==null).map(e=>[cellKey(checkedMetric(e),e.slice),e]));const s=[...new Set(e.map(({id:e})=>e))];const o=new Set(e.filter(e=>r.has(cellKey(e.id,e.slice))).map(({id:e})=>e));const i=(o.size>0?s.filter(e=>o.has(e)):s).slice(0,n);const a=grouped(e,({slice:e})=>JSON.stringify(e));return{columns:Object.keys(e[0]?.slice??{}),metrics:i,slices:a.map(e=>({name:valuesText(e[0]?.slice??null),n:e.reduce((e,{support:t})=>t===null?e:Math.max(e??0,t.n),null),tooSmall:e.some(({tooSmall:e})=>e===true),cells:i.map(t=>{const n=e.find(e=>e.id===t)??null;return{row:n,check:n===null?null:r.get(cellKey(t,n.slice))??null}})}))}}function grouped(e,t){const n=new Map;for(const r of e){const e=t(r);const s=n.get(e);if(s===undefined)n.set(e,[r]);else s.push(r)}return[...n.values()]}function valuesText(e){return Object.values(e??{}).map(e=>(0,a.wh)(e,60)||"(empty)").join(" × ")}function cellKey(e,t){return JSON.stringify([e,Object.entries(t??{}).toSorted()])}function checkedMetric(e){return/^rule:((?:"(?:[^"\\]|\\.)*"|[^"])*?)(?:[<>]=?|==|noworsethan|betterby)/.exec(e.id)?.[1]??""}function sliceTables(e,t){return sliceFamilies(e,t.metrics).map(e=>{const n=(0,r.MC)(e.slices.flatMap(({cells:e})=>e.map(({row:e})=>e?.interval??null)));return(0,o.Qj)([{title:(0,s.p7)(e.columns.join(" × "),80)+(n===null?"":` (${(0,o.D_)(n)})`),align:"left"},{title:"rows",align:"right"},...e.metrics.map(e=>({title:(0,s.D9)(e),align:"right"}))],e.slices.map(({name:e,n:t,tooSmall:n,cells:r})=>[(0,s.D9)(e)+(n?" too small to gate":""),t===null?u:(0,i.px)(t),...r.map(({row:e,check:t})=>{const n=t===null||t.outcome==="pass"?"":`${(0,l.ar)(t)} `;return e===null?"":n+valueText(e)})]),t.rows)})}function valueTitle(e){const t=(0,r.MC)(e.map(({interval:e})=>e));return t===null?"value":`value (${(0,o.D_)(t)})`}const u="masked";function supportText(e){return e===null?u:(0,i.px)(e.n)}function valueText(e){return e.value===null?`undefined: ${(0,s.p7)(e.reason??"no reason given",120)}`:(0,o.D_)((0,i.VK)(e).withInterval)}},52340:(e,t,n)=>{n.d(t,{VK:()=>showFigures,Zo:()=>showNumber,h9:()=>directionArrow,hS:()=>counted,px:()=>showCount,s0:()=>boundOf,sC:()=>showColumn,wH:()=>showExpected,y9:()=>showLevel});const r=12;function showFigures(e){const{value:t}=e;if(t===null)return{value:"undefined",low:"",high:"",withInterval:"undefined"};const n=e.interval??null;const r=decimalsOf(t,n,e.bound??null);const show=e=>r===null?exponential(e):fixed(e,r);if(n===null)return{value:show(t),low:"",high:"",withInterval:show(t)};const s=show(n.low);const o=show(n.high);return{value:show(t),low:s,high:o,withInterval:`${show(t)} (${s} … ${o})`}}function showNumber(e){if(e!==null&&Number.isInteger(e)&&Math.abs(e)<1e15)return fixed(e,0);return showFigures({value:e}).value}function showCount(e){return Number.isInteger(e)?fixed(e,0):showNumber(e)}function counted(e,t,n=`${t}s`){return`${showCount(e)} ${e===1?t:n}`}function showDifference(e){const t=showFigures(e);if(e.value===null)return t;const signed=e=>e===""||e.startsWith("−")?e:`+${e}`;const[n,r,s]=[signed(t.value),signed(t.low),signed(t.high)];return{value:n,low:r,high:s,withInterval:r===""?n:`${n} (${r} … ${s})`}}function showLevel(e){return`${Number((e*100).toFixed(6))} %`}function directionArrow(e){return{higher:"↑",lower:"↓",none:""}[e]}function showCell(e,t){if(e===null)return t==="number"||t==="percent"?"undefined":"—";if(typeof e==="boolean")return e?"yes":"no";if(typeof e==="string")return e;if(t==="percent")return`${showNumber(e)} %`;return t==="count"?showCount(e):showNumber(e)}function showColumn(e,t){const n=e.filter(e=>typeof e==="number");const r=t==="number"||t==="percent";if(!r||n.every(e=>Number.isInteger(e)))return e.map(e=>showCell(e,t));const s=n.reduce((e,t)=>Math.max(e,Math.abs(t)),0);const o=t==="percent"?1:s<10?3:s<100?2:s<1e3?1:0;return e.map(e=>{if(typeof e!=="number"||e!==0&&Math.abs(e)<10**-o/2)return showCell(e,t);return fixed(e,o)+(t==="percent"?" %":"")})}function boundOf(e){const t=/^(?:>=|<=|>|<|==)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%|pp)?(?:\s+with .*)?$/i.exec(e.trim());if(t===null)return null;const n=Number(t[1])/(t[2]===undefined?1:100);return Number.isFinite(n)?n:null}function showExpected(e){return e.replace(/^>=/,"≥").replace(/^<=/,"≤").replace(/^==/,"=")}function widthOf(e){if(e===null)return null;const t=e.high-e.low;const n=1e-10*Math.max(Math.abs(e.low),Math.abs(e.high));return t>n&&Number.isFinite(t)?t:null}function decimalsOf(e,t,n){const s=Math.max(Math.abs(e),...t===null?[]:[Math.abs(t.low),Math.abs(t.high)]);if(s===0)return 0;if(s<1e-4||s>=1e15)return null;const o=widthOf(t);let i=o!==null?1-Math.floor(Math.log10(o)):Number.isInteger(e)?0:s<1?Math.max(3,2-Math.floor(Math.log10(s))):3-Math.floor(Math.log10(s));i=Math.min(r,Math.max(0,i));const a=[e,...t===null?[]:[t.low,t.high]];for(const e of n===null?[]:a){const t=n===null||Math.abs(e-n)<=1e-12*Math.max(Math.abs(e),Math.abs(n));while(!t&&i<r&&Number(e.toFixed(i))===n)i+=1}return i}function fixed(e,t){const[n="0",r]=Math.abs(e).toFixed(t).split(".");const s=n.replace(/\B(?=(?:\d{3})+$)/g,",");const o=r===undefined?s:`${s}.${r}`;return e<0&&/[1-9]/.test(o)?`−${o}`:o}function exponential(e){if(e===0)return"0";return e.toExponential(2).replace(/\.?0+(?=e)/,"").replace("e+","e").replace(/^-/,"−")}},4376:(e,t,n)=>{n.d(t,{Ib:()=>s,m$:()=>r,ml:()=>shorten,wh:()=>plainText,y1:()=>plainLines});const r=120;const s=1e3;const o="�";const i=/[\u001B\u009B](?:\][^\u0007\u001B\u009C]{0,200}(?:\u0007|\u001B\\|\u009C)|[[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;const a=/[\s\u0085\u180E]+/g;const l=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}]/gu;const u=/(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;const c=/(?<=\p{Emoji})\uFE0F/gu;const f=/(\p{M}{4})\p{M}+/gu;function plainText(e,t=r){const n=e.length>t*8+64?cutMiddle(e.toWellFormed(),t*4,"…"):e.toWellFormed();const s=[...splitAround(n.replace(i,"").replace(a," "))].map(({keep:e,part:t})=>e?t:t.replace(l,o)).join("").replace(f,"$1").trim();return shorten(s,t)}function plainLines(e,t=200,n=40){const r=e.slice(0,t*n*4).split(/\r\n|\n|\r/);const s=r.slice(0,n).map(e=>{const n=/^ {0,200}/.exec(e)?.[0]??"";return n+e.slice(n.length).split("  ").map(e=>plainText(e,t)).join("  ")});while(s.length>0&&s[s.length-1]==="")s.pop();return r.length>n?[...s,"…"]:s}function shorten(e,t){if(e.length<=t)return e;const n=Math.floor((t-1)/3);const r=t-1-n;return`${beginning(e,r).trimEnd()}…${ending(e,n).trimStart()}`}const d=new Intl.Segmenter("en",{granularity:"grapheme"});function beginning(e,t){let n=0;for(const{segment:r,index:s}of d.segment(e.slice(0,t+64).toWellFormed())){if(s+r.length>t)break;n=s+r.length}return e.slice(0,n)}function ending(e,t){const n=Math.max(0,e.length-t-64);const r=e.slice(n).toWellFormed();for(const{index:e}of d.segment(r)){if(e>0&&r.length-e<=t)return r.slice(e).replace(/^\uFFFD/,"")}return""}function cutMiddle(e,t,n){return(e.slice(0,t)+n+e.slice(-t)).toWellFormed()}function*splitAround(e){const t=[...e.matchAll(u),...e.matchAll(c)].map(e=>e.index).sort((e,t)=>e-t);let n=0;for(const r of t){yield{keep:false,part:e.slice(n,r)};yield{keep:true,part:e.slice(r,r+1)};n=r+1}yield{keep:false,part:e.slice(n)}}},42973:(e,t,n)=>{n.d(t,{Cr:()=>buildSection,Ku:()=>beginMarker,L6:()=>c,Rz:()=>decodeSections,Sp:()=>encodeSection,Yb:()=>commentJson,fD:()=>modelName,wz:()=>decidingNumbers});var r=n(16508);var s=n(30890);var o=n(6823);var i=n(27261);var a=n(52340);var l=n(4376);var u=n(57895);const c="_Shortened to fit; the full report has the rest._";function buildSection(e,t){return{meta:{gate:(0,l.wh)(e.gate,100),model:modelName(e.model),verdict:e.verdict,conclusion:t.conclusion,state:(0,u.S9)(e)?"error":"judged",headline:(0,l.wh)(e.summary,300),counts:(0,u.WN)(e),deciding:decidingNumbers(e),head:(0,l.wh)(t.head,64),runId:t.runId,attempt:t.attempt,runUrl:(0,o.Cm)(t.runUrl),reportUrl:(0,o.Cm)(t.reportUrl),version:(0,l.wh)(e.provenance.version,60),seed:e.provenance.seed,reproduce:(0,l.wh)(t.reproduce,400)},body:(0,r.I2)(e)}}function modelName(e){return(0,l.wh)(e,140)===e?e:`${(0,l.wh)(e,120)} ${fingerprintOf(e)}`}function fingerprintOf(e){let t=2166136261;for(let n=0;n<e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(16).padStart(8,"0")}function decidingNumbers(e){const[t]=(0,u.IN)(e.checks);if(e.verdict!=="pass"&&t!==undefined&&t.outcome!=="pass"&&t.outcome!=="error"&&t.id!=="rules"){return checkNumbers(t)}if(t?.outcome==="error")return null;const n=(0,r.RO)(e);const s=new Set(e.checks.map(i.m$));const o=e.metrics.filter(({slice:e,value:t})=>e===null&&t!==null);const c=[...o.filter(({id:e})=>s.has(e)),...o.filter(({id:e})=>!s.has(e))].slice(0,4);if(c.length===0)return null;const f=c.map(e=>`${(0,l.wh)(e.id,60)} ${(0,a.VK)(e).value}`);const[d="",...p]=f;return{value:d,beside:[...p,...n===null?[]:[(0,a.hS)(n,"row")]].map(e=>` · ${e}`).join("")}}function checkNumbers(e){const t=e.interval??null;const n=e.support?`; ${(0,a.hS)(e.support.n,"row")}`:"";const r=`, needed ${(0,l.wh)((0,a.wH)(e.expected),80)}`;if(typeof e.observed==="string")return{value:(0,l.wh)(e.observed,80),beside:r+n};const s=(0,a.VK)({value:e.observed,interval:t,bound:(0,a.s0)(e.expected)});const o=t===null||e.observed===null?"":` (${(0,a.y9)(t.level)}: ${s.low} to ${s.high})`;return{value:s.value,beside:o+r+n}}const f="\x3c!-- modelgate:section ";const d="\x3c!-- /modelgate:section --\x3e";function encodeSection(e,t=Number.POSITIVE_INFINITY){const n=withoutComments(e.body);const r=`${beginMarker(e.meta)}\n\n\n\n${d}`.length;return`${beginMarker(e.meta)}\n\n${(0,s.G$)(n,t-r,c)}\n\n${d}`}function withoutComments(e){return e.replaceAll("\x3c!--","&lt;!--")}function beginMarker(e){return`${f}${commentJson(e)} --\x3e`}function commentJson(e){return JSON.stringify(e).replace(/[<>&@#\u2028\u2029]|-(?!\d)/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function decodeSections(e){const t=[];let n=null;for(const r of e.replaceAll("\r\n","\n").split("\n")){if(r.startsWith(f)){const e=readMeta(r);n=e===null?null:{meta:e,lines:[]}}else if(r===d){if(n!==null)t.push({meta:n.meta,body:withoutComments(n.lines.join("\n").replace(/^\n+|\n+$/g,""))});n=null}else{n?.lines.push(r)}}return t}function readMeta(e){const t=/^<!-- modelgate:section (\{.*\}) -->\s*$/.exec(e)?.[1];if(t===undefined||t.length>2e4)return null;try{return asMeta(JSON.parse(t))}catch{return null}}function asMeta(e){if(typeof e!=="object"||e===null)return null;const t=new Map(Object.entries(e));const text=(e,n)=>{const r=t.get(e);return typeof r==="string"&&r.length<=n?r:null};const whole=(e,n)=>{const r=t.get(e);return typeof r==="number"&&Number.isSafeInteger(r)&&r>=n?r:null};const n=["pass","warn","fail"].find(e=>e===t.get("verdict"));const r=["success","failure"].find(e=>e===t.get("conclusion"));const s=["judged","error"].find(e=>e===t.get("state"));const[i,a,l,u]=[text("gate",100),text("model",140),text("headline",300),text("counts",200)];const[c,f,d]=[text("head",64),text("version",60),text("reproduce",400)];const[p,h,m]=[whole("runId",0),whole("attempt",0),whole("seed",Number.MIN_SAFE_INTEGER)];const v=asDeciding(t.get("deciding"));if(n===undefined||r===undefined||s===undefined||v===undefined)return null;if(i===null||a===null||l===null||u===null||c===null)return null;if(f===null||d===null||p===null||h===null||m===null)return null;const[g,w]=[(0,o.Cm)(text("runUrl",600)),(0,o.Cm)(text("reportUrl",600))];return{...{gate:i,model:a,verdict:n,conclusion:r,state:s,headline:l,counts:u,deciding:v},...{head:c,runId:p,attempt:h,runUrl:g,reportUrl:w,version:f,seed:m,reproduce:d}}}function asDeciding(e){if(e===null)return null;if(typeof e!=="object"||e===undefined||!("value"in e)||!("beside"in e))return undefined;const{value:t,beside:n}=e;if(typeof t!=="string"||typeof n!=="string"||t.length+n.length>800)return undefined;return{value:t,beside:n}}},57895:(e,t,n)=>{n.d(t,{E0:()=>l,IN:()=>byWeight,S9:()=>couldNotJudge,Tq:()=>checkTitle,WN:()=>countsText,_6:()=>compareGates,ar:()=>checkSign,h2:()=>gateName,nG:()=>outcomeWord,nW:()=>checkNoun,r0:()=>a});var r=n(52340);var s=n(4376);const o={"validate-data":"Data","evaluate-model":"Evaluation","compare-champion":"Champion","bias-report":"Fairness","deploy-canary":"Rollout",rollback:"Rollback","promote-model":"Promotion"};const i=Object.keys(o);function gateName(e){return Object.hasOwn(o,e)?o[e]??e:e}function compareGates(e,t){const place=e=>i.includes(e)?i.indexOf(e):i.length;return place(e)-place(t)||(e<t?-1:e>t?1:0)}const a={pass:"✅",warn:"⚠️",fail:"❌"};const l={pass:"passes",warn:"warns",fail:"fails"};function checkSign({outcome:e,severity:t}){if(e==="pass")return"✅";if(e==="error")return"⛔";if(t==="info")return"ℹ️";if(e==="inconclusive")return"❓";return t==="critical"?"❌":"⚠️"}function outcomeWord({outcome:e,severity:t}){if(e==="pass")return"holds";if(e==="error")return"error";const n=e==="fail"?"fails":"undecided";return t==="critical"?n:`${n} (${t})`}function sliceText(e){if(e===null)return"all rows";const t=Object.entries(e);const n=Math.max(24,Math.floor(110/Math.max(1,t.length*2)));return t.map(([e,t])=>`${shown(e,n)}=${shown(t,n)}`).join(", ")}function shown(e,t){return(0,s.wh)(e,t)||"(empty)"}function checkTitle(e){const t=(0,s.wh)(e.title);return e.slice===null||tellsSlice(e)?t:`${t} on ${sliceText(e.slice)}`}function tellsSlice({id:e,title:t,slice:n}){const r=e.split("@");return r.some((e,n)=>n>0&&t.includes(` on ${r.slice(n).join("@")}`))||Object.entries(n??{}).every(([e,n])=>t.includes(`${e}=${n}`))}function countsText(e){const{checks:t}=e;if(t.length===0||t.every(({id:e})=>e==="rules"))return"no rules: reported only";if(couldNotJudge(e))return"could not be judged";const n=checkNoun(t);const s=t.filter(({outcome:e,severity:t})=>e==="pass"||e==="error"||t!=="info");const of=e=>s.filter(t=>t.outcome===e).length;const[o,i,a]=[of("fail"),of("inconclusive"),of("error")];if(o+i+a===0)return`${(0,r.hS)(s.length,n)} ${s.length===1?"holds":"hold"}`;const l=[o>0?`${o} of ${(0,r.hS)(s.length,n)} ${o===1?"fails":"fail"}`:"",i>0?o>0?`${i} undecided`:`${i} of ${(0,r.hS)(s.length,n)} undecided`:"",a>0?(0,r.hS)(a,"error"):""];return l.filter(e=>e!=="").join(", ")}function checkNoun(e){return e.every(({id:e})=>e.startsWith("rule:"))?"rule":"check"}function couldNotJudge(e){return e.checks.length>0&&e.checks.every(({outcome:e})=>e==="error")}const rank=e=>e.outcome==="error"?0:e.outcome==="pass"?9:e.severity==="info"?8:(e.severity==="critical"?1:3)+(e.outcome==="inconclusive"?1:0);function byWeight(e){return e.toSorted((e,t)=>rank(e)-rank(t))}},84517:(e,t,n)=>{n.d(t,{LY:()=>openByteStream,Tq:()=>openFile,gg:()=>unpackWhole});var r=n(4573);var s=n(73024);var o=n(38522);var i=n(51611);var a=n(17735);var l=n(74394);function openFile(e){let t;try{t=(0,s.openSync)(e.absolute,"r")}catch(t){throw(0,a.z)(e.shown,null,openFailure(t),t)}const n=(0,s.fstatSync)(t);if(n.isFile())return{descriptor:t,size:n.size};(0,s.closeSync)(t);throw(0,a.z)(e.shown,null,n.isDirectory()?"this is a directory; name its files, for example with a glob.":"this is not a regular file.")}function openFailure(e){const t=e instanceof Error&&"code"in e?e.code:"";if(t==="ENOENT"||t==="ENOTDIR")return"there is no such file.";if(t==="EACCES"||t==="EPERM")return"the file may not be read; its permissions forbid it.";return`the file cannot be opened (${String(t)}).`}function openByteStream(e,t){const{descriptor:n,size:r}=openFile(e);if(t==="none")return plainStream(e,n);(0,s.closeSync)(n);return unpackedStream(e,r,t)}function plainStream(e,t){let n=true;return{read(n,r,o){try{return(0,s.readSync)(t,n,r,o,null)}catch(t){throw(0,a.z)(e.shown,null,"the file cannot be read to its end.",t)}},close(){if(n)(0,s.closeSync)(t);n=false}}}function unpackedStream(e,t,n){const storedFrom=t=>(0,s.createReadStream)(e.absolute,{start:t,highWaterMark:u});const r=n==="gzip"?gzipChunks(storedFrom):zstdChunks(storedFrom,t);const o=r[Symbol.asyncIterator]();let i=null;let c=0;let f=0;return{async read(r,s,u){while(i===null||c===i.length){let r;try{r=await o.next()}catch(t){throw unpackingError(e,n,t)}if(r.done===true)return 0;i=r.value;c=0;f+=i.length;if(f>l.BB&&f>t*l.w2){throw(0,a.z)(e.shown,null,`unpacks to more than ${l.w2} times its ${t} bytes; that is no table but a decompression bomb.`)}}const d=Math.min(u,i.length-c);r.set(i.subarray(c,c+d),s);c+=d;return d},close(){void o.return?.(undefined)?.then(undefined,()=>undefined)}}}const u=256*1024;async function*piped(e,t){e.on("error",e=>t.destroy(e));e.pipe(t);try{for await(const e of t)yield e}finally{t.destroy();e.destroy()}}async function*gzipChunks(e){yield*piped(e(0),o.createGunzip({chunkSize:u}))}async function*zstdChunks(e,t){if(typeof o.createZstdDecompress==="function"){let n=0;while(n<t||n===0){const t=o.createZstdDecompress({chunkSize:u});yield*piped(e(n),t);if(t.bytesWritten===0)throw new Error("unexpected end of file");n+=t.bytesWritten}return}const r=e(0);const{Decompress:s}=await n.e(343).then(n.bind(n,15343));const i=[];let a=false;const l=new s((e,t)=>{if(e.length>0)i.push(e.slice());a=t===true});let c=null;for await(const e of r){if(c!==null)l.push(c,false);c=new Uint8Array(e);yield*i.splice(0)}l.push(c??new Uint8Array(0),true);yield*i.splice(0);if(!a)throw new Error("unexpected end of file")}function unpackingError(e,t,n){if(n instanceof i.y)return n;const r=n instanceof Error?n.message:"";if(/unexpected end|unexpected eof|truncated/i.test(r)){return(0,a.z)(e.shown,null,`the ${t} data ends too early; the file is truncated.`,n)}if(t==="gzip"&&/header check/i.test(r)){return(0,a.z)(e.shown,null,"holds something that is not gzip data, at its beginning or behind its end.",n)}return(0,a.z)(e.shown,null,`the ${t} data is damaged.`,n)}async function unpackWhole(e,t,s){const{Buffer:o}=await Promise.resolve().then(n.t.bind(n,4573,19));const i=openByteStream(e,t);try{let n=o.allocUnsafe(1024*1024);let l=0;for(;;){if(l===n.length){if(l>=Math.min(s,r.constants.MAX_LENGTH)){throw(0,a.z)(e.shown,null,`unpacks to more than ${s} bytes, the most that this format is unpacked in memory; store it without ${t}.`)}const i=o.allocUnsafe(l*2);n.copy(i,0,0,l);n=i}const u=await i.read(n,l,n.length-l);if(u===0)return n.subarray(0,l);l+=u}}finally{i.close()}}},95022:(e,t,n)=>{n.d(t,{GI:()=>isEmptyColumn,QW:()=>ColumnBuilder,Y$:()=>emptyColumn});const r=new Float64Array(0);const s=new Uint8Array(0);const o=new Uint32Array(0);class ColumnBuilder{name;kind="none";conflict=false;#se=r;#oe=s;#ie=o;#S=s;#ae;#le=0;constructor(e,t){this.name=e;this.#ae=t}begin(e,t,n){this.kind=t;this.conflict=false;this.#ae=n;this.#le=e;if(this.#S.length<e)this.#S=new Uint8Array(e);else this.#S.fill(0);if(t==="text")this.#ue("text")}extend(e){this.#le=e;if(this.#S.length<e)this.#S=copied(this.#S,new Uint8Array(e));if(this.kind==="number"&&this.#se.length<e)this.#se=copied(this.#se,new Float64Array(e));if(this.kind==="boolean"&&this.#oe.length<e)this.#oe=copied(this.#oe,new Uint8Array(e));if(this.kind==="text"&&this.#ie.length<e)this.#ie=copied(this.#ie,new Uint32Array(e))}setNumber(e,t){if(this.kind!=="number"&&!this.#ce("number"))return;this.#se[e]=t}setBoolean(e,t){if(this.kind!=="boolean"&&!this.#ce("boolean"))return;this.#oe[e]=t?1:0}setBytes(e,t,n,r){if(this.kind!=="text"&&!this.#ce("text"))return;this.#ie[e]=this.#ae.codeOf(t,n,r)}setText(e,t){if(this.kind!=="text"&&!this.#ce("text"))return;this.#ie[e]=this.#ae.codeOfText(t)}setMissing(e){this.#S[e]=1}finish(e){const{name:t}=this;const n=this.#S.subarray(0,e);const r=n.includes(1)?n.slice():null;switch(this.kind){case"none":return emptyColumn(t,e);case"number":{const n=this.#se.slice(0,e);if(r!==null)for(let t=0;t<e;t++)if(r[t]===1)n[t]=Number.NaN;return{name:t,type:"number",length:e,missing:r,values:n}}case"boolean":{const n=this.#oe.slice(0,e);if(r!==null)for(let t=0;t<e;t++)if(r[t]===1)n[t]=0;return{name:t,type:"boolean",length:e,missing:r,values:n}}case"text":{const n=this.#ie.slice(0,e);if(r!==null){if(!r.includes(0))return emptyColumn(t,e);for(let t=0;t<e;t++)if(r[t]===1)n[t]=0}return{name:t,type:"text",length:e,missing:r,codes:n,dictionary:this.#ae}}}}#ce(e){if(this.kind!=="none"||this.conflict){this.conflict=true;return false}this.kind=e;this.#ue(e);return true}#ue(e){if(e==="number"&&this.#se.length<this.#le)this.#se=new Float64Array(this.#le);if(e==="boolean"&&this.#oe.length<this.#le)this.#oe=new Uint8Array(this.#le);if(e==="text"&&this.#ie.length<this.#le)this.#ie=new Uint32Array(this.#le)}}function emptyColumn(e,t){return{name:e,type:"number",length:t,missing:t===0?null:new Uint8Array(t).fill(1),values:new Float64Array(t).fill(Number.NaN)}}function isEmptyColumn(e){return e.length===0||e.missing!==null&&!e.missing.includes(0)}function copied(e,t){t.set(e);return t}},17735:(e,t,n)=>{n.d(t,{z:()=>fileError});var r=n(51611);function fileError(e,t,n,s){const o=t===null?e:`${e}, line ${t}`;return new r.y(`${o}: ${n}`,{title:"Unreadable data",location:t===null?{path:e}:{path:e,line:t},cause:s})}},74394:(e,t,n)=>{n.d(t,{BB:()=>i,GU:()=>u,LF:()=>l,eT:()=>s,lA:()=>a,t5:()=>r,w2:()=>o});const r=16*1024*1024;const s=4*1024*1024*1024;const o=500;const i=1024*1024*1024;const a=1024*1024*1024;const l=256*1024;const u=16*1024*1024},72899:(e,t,n)=>{n.d(t,{$4:()=>numberText,kz:()=>readNumber,mr:()=>plainDecimal,ti:()=>decimalQuotient});const r=/^[+-]?(?:(\d+)(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;const s=/^([+-]?)inf(?:inity)?$/i;const o=400;const i={kind:"none"};const a={kind:"identity"};function readNumber(e,t,n){let l=t;let u=n;while(l<u&&isBlank(e[l]))l++;while(u>l&&isBlank(e[u-1]))u--;if(l===u||u-l>o)return i;const c=e.toString("latin1",l,u);const f=r.exec(c);if(f===null){const e=s.exec(c);return e===null?i:{kind:"value",value:e[1]==="-"?-Infinity:Infinity}}const d=f[1];if(d!==undefined&&d.length>1&&d.startsWith("0"))return a;const p=Number(c);if(d!==undefined&&f[2]===undefined&&f[3]===undefined&&!Number.isSafeInteger(p))return a;return{kind:"value",value:p}}function isBlank(e){return e===32||e===9}const l=22;const u=Float64Array.from({length:l+1},(e,t)=>Number(`1e${t}`));const c=u.map(e=>highHalf(e));const f=u.map((e,t)=>e-c[t]);function highHalf(e){const t=134217729*e;return t-(t-e)}function decimalQuotient(e,t,n,r){if(r>l||n>7)return Number.NaN;if(n===0)return e/u[r];const s=u[n];const o=e*s;const i=highHalf(e);const a=e-i;const d=i*c[n]-o+i*f[n]+a*c[n]+a*f[n];const p=d+t;const h=o+p;const m=p-(h-o);const v=u[r];const g=h/v;const w=g*v;const b=highHalf(g);const y=g-b;const x=b*c[r]-w+b*f[r]+y*c[r]+y*f[r];const k=(h-w-x+m)/v;const $=g+k*(1+2**-40);const N=g+k*(1-2**-40);return $===N?$:Number.NaN}function numberText(e){return String(e)}function plainDecimal(e,t,n){let r=t;const s=e[r]===45;if(s)r++;const o=r;let i=0;let a=0;let l=0;let u=0;let c=-1;for(;r<n;r++){const t=e[r];if(t===46&&c<0&&r>o){c=r}else if(t<48||t>57){return Number.NaN}else if(a<15){i=i*10+(t-48);if(i!==0)a++}else{l=l*10+(t-48);if(++u>7)return Number.NaN}}const f=c<0?n:c;if(f===o||c===n-1)return Number.NaN;if(f-o>1&&e[o]===48)return Number.NaN;if(c<0&&u>0)return Number.NaN;const d=decimalQuotient(i,l,u,c<0?0:n-c-1);return s?-d:d}},93838:e=>{e.exports=JSON.parse("[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368000,20922789888000,355687428096000,6402373705728000,121645100408832000,2432902008176640000,51090942171709440000,1.1240007277776077e+21,2.585201673888498e+22,6.204484017332394e+23,1.5511210043330986e+25,4.0329146112660565e+26,1.0888869450418352e+28,3.0488834461171387e+29,8.841761993739702e+30,2.6525285981219107e+32,8.222838654177922e+33,2.631308369336935e+35,8.683317618811886e+36,2.9523279903960416e+38,1.0333147966386145e+40,3.7199332678990125e+41,1.3763753091226346e+43,5.230226174666011e+44,2.0397882081197444e+46,8.159152832478977e+47,3.345252661316381e+49,1.40500611775288e+51,6.041526306337383e+52,2.658271574788449e+54,1.1962222086548019e+56,5.502622159812089e+57,2.5862324151116818e+59,1.2413915592536073e+61,6.082818640342675e+62,3.0414093201713376e+64,1.5511187532873822e+66,8.065817517094388e+67,4.2748832840600255e+69,2.308436973392414e+71,1.2696403353658276e+73,7.109985878048635e+74,4.0526919504877214e+76,2.3505613312828785e+78,1.3868311854568984e+80,8.32098711274139e+81,5.075802138772248e+83,3.146997326038794e+85,1.98260831540444e+87,1.2688693218588417e+89,8.247650592082472e+90,5.443449390774431e+92,3.647111091818868e+94,2.4800355424368305e+96,1.711224524281413e+98,1.1978571669969892e+100,8.504785885678623e+101,6.1234458376886085e+103,4.4701154615126844e+105,3.307885441519386e+107,2.48091408113954e+109,1.8854947016660504e+111,1.4518309202828587e+113,1.1324281178206297e+115,8.946182130782976e+116,7.156945704626381e+118,5.797126020747368e+120,4.753643337012842e+122,3.945523969720659e+124,3.314240134565353e+126,2.81710411438055e+128,2.4227095383672734e+130,2.107757298379528e+132,1.8548264225739844e+134,1.650795516090846e+136,1.4857159644817615e+138,1.352001527678403e+140,1.2438414054641308e+142,1.1567725070816416e+144,1.087366156656743e+146,1.032997848823906e+148,9.916779348709496e+149,9.619275968248212e+151,9.426890448883248e+153,9.332621544394415e+155,9.332621544394415e+157,9.42594775983836e+159,9.614466715035127e+161,9.90290071648618e+163,1.0299016745145628e+166,1.081396758240291e+168,1.1462805637347084e+170,1.226520203196138e+172,1.324641819451829e+174,1.4438595832024937e+176,1.588245541522743e+178,1.7629525510902446e+180,1.974506857221074e+182,2.2311927486598138e+184,2.5435597334721877e+186,2.925093693493016e+188,3.393108684451898e+190,3.969937160808721e+192,4.684525849754291e+194,5.574585761207606e+196,6.689502913449127e+198,8.094298525273444e+200,9.875044200833601e+202,1.214630436702533e+205,1.506141741511141e+207,1.882677176888926e+209,2.372173242880047e+211,3.0126600184576594e+213,3.856204823625804e+215,4.974504222477287e+217,6.466855489220474e+219,8.47158069087882e+221,1.1182486511960043e+224,1.4872707060906857e+226,1.9929427461615188e+228,2.6904727073180504e+230,3.659042881952549e+232,5.012888748274992e+234,6.917786472619489e+236,9.615723196941089e+238,1.3462012475717526e+241,1.898143759076171e+243,2.695364137888163e+245,3.854370717180073e+247,5.5502938327393044e+249,8.047926057471992e+251,1.1749972043909107e+254,1.727245890454639e+256,2.5563239178728654e+258,3.80892263763057e+260,5.713383956445855e+262,8.62720977423324e+264,1.3113358856834524e+267,2.0063439050956823e+269,3.0897696138473508e+271,4.789142901463394e+273,7.471062926282894e+275,1.1729568794264145e+278,1.853271869493735e+280,2.9467022724950384e+282,4.7147236359920616e+284,7.590705053947219e+286,1.2296942187394494e+289,2.0044015765453026e+291,3.287218585534296e+293,5.423910666131589e+295,9.003691705778438e+297,1.503616514864999e+300,2.5260757449731984e+302,4.269068009004705e+304,7.257415615307999e+306]")}};var n={};function __nccwpck_require__(e){var r=n[e];if(r!==undefined){return r.exports}var s=n[e]={id:e,loaded:false,exports:{}};var o=true;try{t[e].call(s.exports,s,s.exports,__nccwpck_require__);o=false}finally{if(o)delete n[e]}s.loaded=true;return s.exports}__nccwpck_require__.m=t;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__";var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var wrapDeps=r=>r.map(r=>{if(r!==null&&typeof r==="object"){if(r[e])return r;if(r.then){var s=[];s.d=0;r.then(e=>{o[t]=e;resolveQueue(s)},e=>{o[n]=e;resolveQueue(s)});var o={};o[e]=e=>e(s);return o}}var i={};i[e]=e=>{};i[t]=r;return i});__nccwpck_require__.a=(r,s,o)=>{var i;o&&((i=[]).d=-1);var a=new Set;var l=r.exports;var u;var c;var f;var d=new Promise((e,t)=>{f=t;c=e});d[t]=l;d[e]=e=>(i&&e(i),a.forEach(e),d["catch"](e=>{}));r.exports=d;s(r=>{u=wrapDeps(r);var s;var getResult=()=>u.map(e=>{if(e[n])throw e[n];return e[t]});var o=new Promise(t=>{s=()=>t(getResult);s.r=0;var fnQueue=e=>e!==i&&!a.has(e)&&(a.add(e),e&&!e.d&&(s.r++,e.push(s)));u.map(t=>t[e](fnQueue))});return s.r?o:getResult()},e=>(e?f(d[n]=e):c(l),resolveQueue(i)));i&&i.d<0&&(i.d=0)}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,r){if(r&1)n=this(n);if(r&8)return n;if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n;if(r&16&&typeof n.then==="function")return n}var s=Object.create(null);__nccwpck_require__.r(s);var o={};t=t||[null,e({}),e([]),e(e)];for(var i=r&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>o[e]=()=>n[e])}o["default"]=()=>n;__nccwpck_require__.d(s,o);return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{__nccwpck_require__.nmd=e=>{e.paths=[];if(!e.children)e.children=[];return e}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:r,runtime:s}=t;var o,i,a=0;for(o in r){if(__nccwpck_require__.o(r,o)){__nccwpck_require__.m[o]=r[o]}}if(s)s(__nccwpck_require__);for(;a<n.length;a++){i=n[a];if(__nccwpck_require__.o(e,i)&&e[i]){e[i][0]()}e[n[a]]=0}};__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:undefined;if(r!==0){if(r){n.push(r[1])}else{if(true){var s=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined;throw n});var s=Promise.race([s,new Promise(n=>r=e[t]=[n])]);n.push(r[1]=s)}}}}})();var r=__nccwpck_require__(17425);r=await r;